package sandbox

import "github.com/yuin/gopher-lua/ast"

// joined puts the = back between a bare local and the call that stands behind
// it on the same line, as in `local sofia character { … }`. Lua reads that as
// two statements, and everything said of Sofia later would be wrong.
func (r *reader) joined(stmts []ast.Stmt, base int) []ast.Stmt {
	out := stmts[:0]
	for i := 0; i < len(stmts); i++ {
		stmt := stmts[i]
		local, ok := stmt.(*ast.LocalAssignStmt)
		if ok && len(local.Names) == 1 && len(local.Exprs) == 0 && i+1 < len(stmts) {
			if call, is := stmts[i+1].(*ast.FuncCallStmt); is && call.Line() == local.Line() {
				r.add(Problem{Kind: Syntax, Hint: MissingEquals, File: r.file, Line: base + local.Line(), Near: local.Names[0],
					Text: "= is missing after local " + local.Names[0]})
				r.told++
				local.Exprs = []ast.Expr{call.Expr}
				i++
			}
		}
		out = append(out, stmt)
	}
	return out
}
