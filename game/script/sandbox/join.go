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
			if name, value := restOfName(stmts[i+1], local.Line()); value != nil {
				whole := local.Names[0] + "_" + name
				r.add(Problem{Kind: Syntax, Hint: Slip, File: r.file, Line: base + local.Line(), Near: whole,
					Text: "a name that the script uses is one word", Remedy: "write local " + whole + " = …"})
				r.told++
				local.Exprs = []ast.Expr{value}
				i++
			} else if call, is := stmts[i+1].(*ast.FuncCallStmt); is && call.Line() == local.Line() {
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

// restOfName sees the second half of local sofia smith = …, which Lua reads as a statement of its own.
func restOfName(s ast.Stmt, line int) (string, ast.Expr) {
	assign, is := s.(*ast.AssignStmt)
	if !is || assign.Line() != line || len(assign.Lhs) != 1 || len(assign.Rhs) != 1 {
		return "", nil
	}
	name, is := assign.Lhs[0].(*ast.IdentExpr)
	if !is {
		return "", nil
	}
	return name.Value, assign.Rhs[0]
}
