package twine

import "strings"

// sigil tells variables that begin with a dollar sign, or with an underscore
// where they last for a passage only.
func sigil(name string) (string, bool) {
	if strings.Contains(name, ".") || len(name) < 2 || name[0] != '$' && name[0] != '_' {
		return "", false
	}
	return name[1:], true
}

var sugarcubeCode = &grammar{
	words: map[string]string{"is": "==", "eq": "==", "isnot": "!=", "neq": "!=", "gt": ">", "gte": ">=", "lt": "<", "lte": "<=",
		"and": "&&", "or": "||", "not": "!"},
	variable: sigil,
	isNot:    true,
}

var harloweCode = &grammar{
	words:    map[string]string{"is": "==", "and": "&&", "or": "||", "not": "!"},
	variable: sigil,
	looseNot: true,
	isNot:    true,
}

// chapbookCode is JavaScript in which every bare name is a variable.
var chapbookCode = &grammar{
	variable: func(name string) (string, bool) {
		return name, !strings.Contains(name, ".") && !strings.HasPrefix(name, "$")
	},
}

// snowmanCode is JavaScript with the variables in one object.
var snowmanCode = &grammar{
	variable: func(name string) (string, bool) {
		name = strings.TrimPrefix(name, "window.")
		for _, object := range []string{"story.state.", "s.", "state."} {
			if bare, ok := strings.CutPrefix(name, object); ok {
				return bare, !strings.Contains(bare, ".")
			}
		}
		return "", false
	},
}
