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
-- luacheck: ignore
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
---@field trust fun(who: upperhand.Character, towards?: upperhand.Character): number
---@field autonomy fun(who: upperhand.Character, towards?: upperhand.Character): number
---@field state fun(who: upperhand.Character, towards?: upperhand.Character): string

---@class upperhand.Standing
---@field trust number 0 to 100
---@field autonomy number 0 to 100
---@field state string

---@class upperhand.Result
---@field set? table facts and their new values
---@field move? table[] { "sofia", trust = 2, why = "She saw it." }, at most 10 points either way

---@class upperhand.Line: upperhand.Item
---@overload fun(fields: upperhand.LineFields): upperhand.Item

---@class upperhand.Narration: upperhand.Item
---@overload fun(fields: upperhand.NarrateFields): upperhand.Item

---@class upperhand.Choice: upperhand.Item
---@overload fun(fields: upperhand.ChoiceFields): upperhand.Item

---@class upperhand.Go: upperhand.Item
---@overload fun(fields: upperhand.GoFields): upperhand.Item

---@class upperhand.Ending: upperhand.Item
---@overload fun(fields: upperhand.EndingFields|upperhand.EndingInASceneFields): upperhand.Item

---@class upperhand.Expectation

---@class upperhand.Reflection
---@overload fun(fields: upperhand.ReflectFields): upperhand.Reflection

---@class upperhand.Character
---@overload fun(text: string): upperhand.Line

`

const definitionsTail = `---The trainee's own character. It can speak, be toward, and stand in a relation.
---@type upperhand.Character
you = nil

---The case as a whole; every file has exactly one.
---@param fields upperhand.ScenarioFields
function scenario(fields) end

---A person of the case.
---@param fields upperhand.CharacterFields
---@return upperhand.Character
function character(fields) end

---How one person stands towards another who can use power on them.
---@param fields upperhand.RelationFields
function relation(fields) end

---One stretch of conversation: lines in order, then choices or a way on.
---@param id string
---@return fun(fields: upperhand.SceneFields)
function scene(id) end

---Something the narrator tells.
---@param text string
---@return upperhand.Narration
function narrate(text) end

---Something the trainee may say or do.
---@param text string
---@return upperhand.Choice
function choice(text) end

---On to another scene.
---@param scene string
---@return upperhand.Go
function go(scene) end

---One way the case can end; inside a scene, the way to it.
---@param id string
---@return upperhand.Ending
function ending(id) end

---A question that the debrief asks before it explains anything.
---@param question string
---@return upperhand.Reflection
function reflect(question) end

---One way through the case, in scenario_test.lua: choices by id or place, and what is expected.
---@param name string
---@return fun(steps: upperhand.TestFields)
function test(name) end

---What must hold at this point of a test.
---@param fields upperhand.ExpectFields
---@return upperhand.Expectation
function expect(fields) end
`

// class writes the definition of one table; entries without a name have a type
// of their own where the table takes any.
func class(b *strings.Builder, s *shape) {
	fmt.Fprintf(b, "---%s\n---@class %s\n", s.doc, s.class())
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
		b.WriteString("---@field [integer] string|integer|upperhand.Expectation\n")
	case &expectShape:
		b.WriteString("---@field [string] string|number|boolean\n")
	}
	b.WriteString("\n")
}

// class names the type of the shape's table: upperhand.ChoiceFields.
func (s *shape) class() string {
	name := ""
	for word := range strings.FieldsSeq(s.name) {
		name += strings.ToUpper(word[:1]) + word[1:]
	}
	return "upperhand." + name + "Fields"
}
