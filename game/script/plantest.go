package script

import (
	"strings"

	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// LoadTests reads the tests of a scenario. Every mistake of the file is in the
// diagnostics; plans with a mistake are left out.
func LoadTests(loaded *Loaded, name string, src []byte) ([]Plan, scenario.Diagnostics) {
	l := &loader{file: name, names: loaded.names}
	var plans []Plan
	l.guard(func() { plans = l.tests(loaded, src) })
	return plans, l.found.Sort()
}

// tests runs a test file and makes a plan of each test without a mistake.
func (l *loader) tests(loaded *Loaded, src []byte) []Plan {
	l.text = readable(src)
	l.run(src, map[string]sandbox.Value{"test": l.worded(&testShape), "expect": l.tabled(&expectShape)})
	t := &testReader{loader: l, loaded: loaded}
	var plans []Plan
	for _, p := range l.noted {
		if p.shape != &testShape {
			continue
		}
		before := len(l.found)
		if plan := t.plan(p); len(l.found) == before {
			plans = append(plans, plan)
		}
	}
	l.unknownWords()
	for _, p := range l.noted {
		if p.shape == &expectShape && !p.placed {
			l.report(scenario.Misplaced, p.line, "move it between the braces of a test", "this expect stands outside every test")
		}
	}
	return plans
}

// testReader makes plans of what a test file noted.
type testReader struct {
	*loader
	loaded *Loaded
}

// plan reads the steps of one test in the order in which they stand.
func (t *testReader) plan(p *part) Plan {
	plan := Plan{Name: oneLine(p.text), Pos: t.pos(p.line)}
	before := len(t.found)
	if p.fields != nil {
		p.fields.Range(func(key, value sandbox.Value, line int) bool {
			if name, named := asText(key); named {
				t.setting(&plan, name, value, line)
			} else {
				plan.Steps = append(plan.Steps, t.step(value, line))
			}
			return true
		})
	}
	if len(plan.Steps) == 0 && len(t.found) == before {
		t.report(scenario.MissingField, p.line, `write test "…" { "a choice", expect { ending = "…" } }`, "this test has no steps")
	}
	return plan
}

// setting reads a field of a test. What is expected must stand inside expect: a
// field that checked nothing would let the test pass.
func (t *testReader) setting(plan *Plan, name string, value sandbox.Value, line int) {
	n, ok := asNumber(value)
	switch {
	case name == "seed" && ok && n >= 0 && n <= 1e15 && n == float64(uint64(n)):
		plan.Seed = uint64(n)
	case name == "seed":
		t.report(scenario.WrongType, line, "write seed = 7", "seed wants a whole number, not %s", describe(value))
	case expectShape.find(name) != nil:
		t.report(scenario.TestField, line, "write expect { "+name+" = … }", "%s stands outside expect { … }", name)
	default:
		t.report(scenario.TestField, line, scenario.DidYouMean(name, []string{"seed", "expect"}), "a test has no field %q", name)
	}
}

// step reads a choice by id or place, or what is expected in the middle.
func (t *testReader) step(value sandbox.Value, line int) Step {
	step := Step{Pos: t.pos(line)}
	id, text := asText(value)
	n, number := asNumber(value)
	p, expects := asPart(value)
	switch {
	case text:
		step.Choice = id
		if _, ok := t.names.choices[id]; !ok {
			t.report(scenario.TestStep, line, scenario.DidYouMean(id, t.names.Known(scenario.ChoiceName)), "the scenario has no choice %q", id)
		}
	case number && n >= 1 && n <= 100 && n == float64(int(n)):
		step.Place = int(n)
	case expects && p.shape == &expectShape:
		p.placed = true
		step.Expect = t.claims(p)
	case !isDummy(value):
		t.report(scenario.TestStep, line, `write a choice's id, its place among those offered, or expect { … }`, "%s is not a step of a test", describe(value))
	}
	return step
}

// claims reads what one expect holds. It is never nil, since an expect without
// claims is a step all the same.
func (t *testReader) claims(p *part) []Claim {
	claims := []Claim{}
	p.fields.Range(func(key, value sandbox.Value, line int) bool {
		name, named := asText(key)
		if !named {
			name, _ = asText(value)
			value = true
		}
		if !isDummy(value) {
			c := t.claim(name, value, line)
			if named {
				c.Key = name
			}
			claims = append(claims, c)
		}
		return true
	})
	return claims
}

// claim reads one entry of expect { … }: ending, scene, offered, not_offered,
// or a name of the condition language with its value.
func (t *testReader) claim(name string, value sandbox.Value, line int) Claim {
	c := Claim{Names: texts(value), Pos: t.pos(line)}
	kinds := map[string]ClaimKind{"ending": EndingClaim, "scene": SceneClaim, "offered": OfferedClaim, "not_offered": NotOfferedClaim}
	kind, named := kinds[name]
	if !named {
		t.value(&c, name, value, line)
		return c
	}
	c.Kind = kind
	if len(c.Names) == 0 {
		t.report(scenario.TestExpect, line, "write "+name+` = "…"`, "%s wants a name in quotation marks, not %s", name, describe(value))
	}
	tables := map[ClaimKind]map[string]int{EndingClaim: t.names.endings, SceneClaim: t.names.scenes, OfferedClaim: t.names.choices, NotOfferedClaim: t.names.choices}
	for _, id := range c.Names {
		if _, ok := tables[kind][id]; !ok {
			code := scenario.TestStep
			if kind == EndingClaim || kind == SceneClaim {
				code = scenario.UnknownTarget
			}
			t.report(code, line, scenario.DidYouMean(id, keys(tables[kind])), "the scenario has nothing called %q", id)
		}
	}
	return c
}

// value reads ["sofia.trust"] = "< 30" and promised = true.
func (t *testReader) value(c *Claim, name string, value sandbox.Value, line int) {
	c.Kind = ValueClaim
	t.names.pos = t.pos(line)
	left, found := scenario.ParseExpr(name, t.pos(line), t.names)
	if near := scenario.Nearest(name, []string{"ending", "scene", "offered", "not_offered"}); left == nil && near != "" {
		t.report(scenario.TestExpect, line, "did you mean "+quote(near), "expect has no field %q", name)
		return
	}
	if left == nil {
		t.add(found...)
		return
	}
	c.Value, c.Text = left, name+" "+relationText(value, left)
	c.Holds, found = scenario.ParseCondition(c.Text, t.pos(line), t.names)
	if c.Holds == nil {
		t.report(scenario.TestExpect, line, `write a number, true, false or a word, or a comparison such as "< 30"`, "what %s should be cannot be read: %s", name, describe(value))
	}
}

// relationText writes a value as the right side of a comparison.
func relationText(value sandbox.Value, left *scenario.Expr) string {
	text, ok := asText(value)
	text = oneLine(text)
	switch {
	case ok && text != "" && strings.ContainsRune("<>=~!", rune(text[0])):
		return text
	case ok && left.Type == scenario.TextType:
		return "== \"" + text + "\""
	case ok:
		return "== " + text
	}
	if n, ok := asNumber(value); ok {
		return "== " + plain(n)
	}
	if truth, ok := asTruth(value); ok && truth {
		return "== true"
	} else if ok {
		return "== false"
	}
	return "== {}"
}
