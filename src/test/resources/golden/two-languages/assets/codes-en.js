start({"vs": "vs",
"results": "Results: $count$",
"none": "Nothing found. Try a code such as 404, or a name.",
"between": ["vs","versus","or","and"],
"noise": ["compare","difference","between"],

"families": [
["sig","SIG",["sig"],[
["hup","HUP","Hang \u003cUp\u003e",["Hangup"],1,[1, 3]],
["int","INT","Interrupt",[],1,[3]],
["urg","URG","Urgent",[],1,[]],
["usr1","USR1","User 1",[],1,[]]],[[0,1]]]
]});
