package script

import (
	"fmt"
	"strings"
)

// Definitions gives the scenario language as LuaCATS definitions, from which
// lua-language-server completes and checks while an author types. It is made
// from the same tables that files are read against, so it cannot drift.
func Definitions() string {
	var b strings.Builder
	b.WriteString(definitionsHead)
	for _, s := range append(shapes(), &toEndingShape, &testShape, &expectShape) {
		class(&b, s)
	}
	b.WriteString(definitionsTail)
	return b.String()
}

const definitionsHead = `---@meta
-- The scenario language of Upper Hand, for editors. Made by "go test ./game/script -update"; do not edit.

---@class upperhand.Item

---@class upperhand.State
---@field flags table<string, number|boolean> facts and counts
---@field relations table<string, upperhand.Standing> "sofia" towards you, "sofia > matthias"
---@field turn integer choices made so far
---@field visited table<string, integer> how often each scene was entered
---@field chose table<string, integer> how often each choice was taken
---@field used table<string, integer> how often you used each base of power
---@field held_back table<string, integer> how often you held each base back

---@class upperhand.Standing
---@field trust number 0 to 100
---@field autonomy number 0 to 100
---@field state string

---@class upperhand.Result
---@field set? table facts and their new values
---@field move? table[] { "sofia", trust = 2, why = "She saw it." }, at most 10 points either way

---@class upperhand.Line: upperhand.Item
---@overload fun(fields: upperhand.line): upperhand.Item

---@class upperhand.Character
---@overload fun(text: string): upperhand.Line

`

const definitionsTail = `---The trainee's own character. It can speak, be toward, and stand in a relation.
---@type upperhand.Character
you = nil

---The case as a whole; every file has exactly one.
---@param fields upperhand.scenario
function scenario(fields) end

---A person of the case.
---@param fields upperhand.character
---@return upperhand.Character
function character(fields) end

---How one person stands towards another who can use power on them.
---@param fields upperhand.relation
function relation(fields) end

---One stretch of conversation: lines in order, then choices or a way on.
---@param id string
---@return fun(fields: upperhand.scene)
function scene(id) end

---Something the narrator tells.
---@param text string
---@return upperhand.Item|fun(fields: upperhand.narrate): upperhand.Item
function narrate(text) end

---Something the trainee may say or do.
---@param text string
---@return fun(fields: upperhand.choice): upperhand.Item
function choice(text) end

---On to another scene.
---@param scene string
---@return upperhand.Item|fun(fields: upperhand.go): upperhand.Item
function go(scene) end

---One way the case can end; inside a scene, the way to it.
---@param id string
---@return upperhand.Item|fun(fields: upperhand.ending|upperhand.ending_in_a_scene): upperhand.Item
function ending(id) end

---A question that the debrief asks before it explains anything.
---@param question string
---@return upperhand.Item|fun(fields: upperhand.reflect)
function reflect(question) end

---One way through the case, in scenario_test.lua: choices by id or place, and what is expected.
---@param name string
---@return fun(steps: upperhand.test)
function test(name) end

---What must hold at this point of a test.
---@param fields upperhand.expect
function expect(fields) end
`

func class(b *strings.Builder, s *shape) {
	fmt.Fprintf(b, "---%s\n---@class upperhand.%s\n", s.doc, strings.ReplaceAll(s.name, " ", "_"))
	for _, f := range s.fields {
		optional := "?"
		if f.need {
			optional = ""
		}
		fmt.Fprintf(b, "---@field %s%s %s %s\n", f.name, optional, f.luaType(), f.doc)
	}
	switch s {
	case &sceneShape:
		b.WriteString("---@field [integer] upperhand.Item|upperhand.Item[]\n")
	case &testShape:
		b.WriteString("---@field [integer] string|integer|upperhand.expect\n")
	case &expectShape:
		b.WriteString("---@field [string] string|number|boolean\n")
	}
	b.WriteString("\n")
}
