start({"vs": "مقابل",
"results": "عدد النتائج: $count$",
"none": "لا نتائج. جرّب رمزًا مثل 404 أو اسمًا.",
"between": ["مقابل","ضد","أم","أو","و","vs","versus","or","and"],
"noise": ["الفرق","بين","قارن","مقارنة","compare","difference","between"],

"families": [
["sig","SIG",["sig"],[
["hup","HUP","Hang \u003cUp\u003e",["Hangup","انقطاع الخط"],1,[1, 3]],
["int","INT","Interrupt",[],1,[3]],
["urg","URG","Urgent",[],1,[]],
["usr1","USR1","User 1",[],1,[]]],[[0,1]]]
]});
