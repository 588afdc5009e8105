package script

import (
	"testing"
)

func TestAccept(t *testing.T) {
	loaded := loadEverything(t)
	for name, c := range map[string]struct{ src, want string }{
		"an ending":                 {`test "it" { 1, expect { ending = "apart" } }`, `test "it" { 1, expect { ending = "own" } }`},
		"a scene where it ended":    {`test "it" { 1, expect { scene = "after" } }`, `test "it" { 1, expect { ending = "own" } }`},
		"an ending too early":       {`test "it" { expect { ending = 'own' } }`, `test "it" { expect { scene = "office" } }`},
		"a fact":                    {`test "it" { "office/3", expect { asked = true, --[[ why ]] calls = 3 } }`, `test "it" { "office/3", expect { asked = false, --[[ why ]] calls = 3 } }`},
		"a number":                  {`test "it" { "ask", expect { calls = 7 } }`, `test "it" { "ask", expect { calls = 3 } }`},
		"a comparison":              {`test "it" { "ask", expect { calls = "> 3" } }`, `test "it" { "ask", expect { calls = "> 0" } }`},
		"another":                   {`test "it" { "ask", expect { calls = "<= 2" } }`, `test "it" { "ask", expect { calls = "<= 5" } }`},
		"a word":                    {`test "it" { "ask", expect { ["state(sofia)"] = "rupture" } }`, `test "it" { "ask", expect { ["state(sofia)"] = "guarded" } }`},
		"what is offered":           {`test "it" { "ask", expect { scene = "office", offered = "ask" } }`, `test "it" { "ask", expect { ending = "own", offered = "ask" } }`},
		"what is not offered":       {`test "it" { expect { not_offered = { "ask" } } }`, `test "it" { expect { not_offered = { "ask" } } }`},
		"the second of two":         {`test "it" { expect { scene = "office" }, 1, expect { scene = "office" } }`, `test "it" { expect { scene = "office" }, 1, expect { ending = "own" } }`},
		"with a seed before":        {`test "it" { seed = 3, 1, expect { ending = "apart" } }`, `test "it" { seed = 3, 1, expect { ending = "own" } }`},
		"line ends and remarks":     {"\xef\xbb\xbf-- a\r\ntest \"it\" {\r\n  1, -- b\r\n  expect   { ending = \"apart\" }\r\n}\r\n", "\xef\xbb\xbf-- a\r\ntest \"it\" {\r\n  1, -- b\r\n  expect   { ending = \"own\" }\r\n}\r\n"},
		"a condition":               {`test "it" { 1, expect { "not asked" } }`, `test "it" { 1, expect { "not asked" } }`},
		"a step that can't be done": {`test "it" { 9, expect { ending = "own" } }`, `test "it" { 9, expect { ending = "own" } }`},
		"both":                      {`test "it" { 1, expect { ending = "apart", scene = "after" } }`, `test "it" { 1, expect { ending = "apart", scene = "after" } }`},
		"made by a function":        {`local function e(x) return expect { ending = x } end test "it" { 1, e("apart") }`, `local function e(x) return expect { ending = x } end test "it" { 1, e("apart") }`},
	} {
		plans, found := LoadTests(loaded, "t.lua", []byte(c.src))
		if len(plans) != 1 {
			t.Errorf("%s: %v", name, found)
			continue
		}
		report := plans[0].Run(loaded)
		got, done := Accept([]byte(c.src), []Report{report})
		if string(got) != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, c.want)
		}
		if c.src == c.want {
			if len(done) > 0 {
				t.Errorf("%s: tells %v", name, done)
			}
			continue
		}
		if len(done) == 0 || done[0].Line < 1 || done[0].Was == done[0].Now {
			t.Errorf("%s: tells %v", name, done)
		}
	}
}
