start({"vs": "vs",
"results": "Results: $count$",
"none": "Nothing found. Try a code such as 404, or a name.",
"between": ["vs","versus","or","and"],
"noise": ["compare","difference","between"],

"families": [
["abc","ABC",["abc"],[
["1","1","One",[],1],
["2","2","Two",[],1]],[]]
]});
