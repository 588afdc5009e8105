package script

import (
	"fmt"
	"slices"

	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// CheckSyntax tells what is wrong with a file before it is run, as Load and
// LoadTests would, for a command that only wants to know whether it is Lua.
func CheckSyntax(name string, src []byte) scenario.Diagnostics {
	l := &loader{file: name}
	l.guard(func() {
		_, problems := sandbox.Compile(name, src, sandbox.LimitsFor(len(src)))
		for _, p := range l.causes(problems) {
			l.add(diagnose(p))
		}
	})
	return l.found.Sort()
}

// causes leaves out the problems of the syntax that only follow from others:
// whatever else stands in a line that was torn, and the braces that lost their
// partner there.
func (l *loader) causes(problems []sandbox.Problem) []sandbox.Problem {
	open := 0 // the first line where something was left open
	named := map[int]bool{}
	for _, p := range problems {
		switch {
		case p.Kind != sandbox.Syntax:
			continue
		case p.Hint == sandbox.UnclosedString, p.Hint == sandbox.UnclosedBrace, p.Hint == sandbox.UnclosedBlock:
			if open == 0 {
				open = p.Line
			}
		}
		named[p.Line] = named[p.Line] || p.Hint != sandbox.NoHint
	}
	l.torn = map[int]bool{}
	return slices.DeleteFunc(problems, func(p sandbox.Problem) bool {
		if p.Kind != sandbox.Syntax {
			return false
		}
		again := l.torn[p.Line]
		if again && p.Hint == sandbox.SmartQuote {
			return true
		}
		l.torn[p.Line] = true
		l.ragged = l.ragged || p.Hint == sandbox.StrayCloser
		follows := p.Hint == sandbox.StrayCloser && open > 0 && p.Line >= open
		return follows || p.Hint == sandbox.NoHint && (again || named[p.Line])
	})
}

// diagnose gives a problem of the sandbox its code and its remedy.
func diagnose(p sandbox.Problem) scenario.Diagnostic {
	code, help := codeOf(p)
	if p.Remedy != "" {
		help = p.Remedy
	}
	return scenario.Diagnose(code, scenario.Pos{File: p.File, Line: p.Line}, help, "%s", p.Text)
}

// codeOf sorts by the stage that refused; most stages have one code.
func codeOf(p sandbox.Problem) (code, help string) {
	switch p.Kind {
	case sandbox.Steps:
		return scenario.TooManySteps, "look at the loops of the file: one of them may never end"
	case sandbox.Memory:
		return scenario.TooMuchMemory, "look for a text or a table that grows in a loop"
	case sandbox.Depth:
		return scenario.TooDeep, "look for a function that calls itself"
	case sandbox.Limit:
		return scenario.TooDeep, "write it in smaller parts, and give the parts names with local"
	case sandbox.Internal:
		return scenario.Internal, "please report this, with the file if you can share it"
	case sandbox.Source:
		if p.Hint == sandbox.NoHint {
			return scenario.TooLarge, "look at what takes the room; two cases belong in two files"
		}
	}
	return codeOfHint(p)
}

// codeOfHint sorts the mistakes that the sandbox recognised.
func codeOfHint(p sandbox.Problem) (code, help string) {
	switch p.Hint {
	case sandbox.MissingComma:
		return scenario.MissingComma, fmt.Sprintf("put a comma at the end of line %d", p.Line)
	case sandbox.UnclosedString:
		return scenario.OpenText, "close it with a second quotation mark; write [[ … ]] for text over several lines"
	case sandbox.UnclosedBrace:
		return scenario.OpenBrace, fmt.Sprintf("close what was opened in line %d", max(p.Other, p.Line))
	case sandbox.UnclosedBlock:
		return scenario.OpenBrace, fmt.Sprintf("close what was opened in line %d with end", max(p.Other, p.Line))
	case sandbox.StrayCloser:
		return scenario.SyntaxError, "take it out, or look for a brace that was closed too early"
	case sandbox.NotUTF8:
		return scenario.NotUTF8, "in your editor choose save with encoding, and there UTF-8"
	case sandbox.BadCharacter, sandbox.BadEscape:
		return scenario.ForbiddenChar, "delete it and type the place again"
	case sandbox.NotText:
		return scenario.Unreadable, "open it in the program it was made with, choose save as, and there plain text in UTF-8"
	case sandbox.RepeatedField:
		return scenario.Repeated, "keep one of them"
	case sandbox.Slip:
		return scenario.SyntaxError, "look at this line and at the one before it"
	case sandbox.Bytecode:
		return scenario.Unreadable, "save the text of the scenario, not a compiled file"
	case sandbox.SmartQuote:
		return scenario.SyntaxError, `use straight quotation marks: "…"`
	case sandbox.MissingEquals:
		return scenario.SyntaxError, fmt.Sprintf("write local %s = …", p.Near)
	case sandbox.MissingWord:
		return scenario.SyntaxError, fmt.Sprintf("put it at the end of line %d", max(p.Other, p.Line))
	case sandbox.AmbiguousCall:
		return scenario.SyntaxError, "put a ; before the bracket, or join the two lines"
	case sandbox.GotoUsed:
		return scenario.NotSupported, `write go "…" to lead to another scene`
	case sandbox.MethodCall:
		return scenario.NotSupported, "write it with a dot instead of a colon"
	case sandbox.TooManyProblems:
		return scenario.TooManyFaults, "mend the first ones and check again"
	case sandbox.UnknownName:
		return scenario.UnknownWord, "correct the spelling, or give the name to something with local"
	}
	if help := signHelp(p.Hint); help != "" {
		return scenario.SyntaxError, help
	}
	if p.Kind == sandbox.Syntax || p.Kind == sandbox.Source {
		return scenario.SyntaxError, "look at this line and at the one before it"
	}
	return scenario.LuaMistake, luaHelp(p.Hint)
}

// signHelp is the remedy for signs that other languages use.
func signHelp(h sandbox.Hint) string {
	switch h {
	case sandbox.AssignForEqual, sandbox.NotEqualSign, sandbox.ForeignOperator:
		return "correct the sign"
	case sandbox.ReservedField:
		return "choose another name for the field"
	case sandbox.BadNumber:
		return "write digits with a point, as in 0.4, or put quotation marks round a text"
	}
	return ""
}

// luaHelp is the remedy for what Lua could not do.
func luaHelp(h sandbox.Hint) string {
	switch h {
	case sandbox.NewGlobal:
		return "write local before the name, where it is first given a value"
	case sandbox.FixedGlobal:
		return "choose another name"
	case sandbox.Frozen:
		return "return new values from the function instead of changing old ones"
	case sandbox.NilCall, sandbox.NilIndex:
		return "look for a slip in the name, or for a comma that is missing before it"
	}
	return "look at what each part of the line stands for"
}
