package twine

import "fmt"

// What is bounded, far above any story that somebody wrote by hand. A file
// beyond a bound is refused with an [Error] or has the rest of it marked in the
// report; neither takes long.
const (
	MaxFile     = 32 << 20 // bytes of all files of a story; published HTML carries its story format along
	maxText     = 8 << 20  // bytes of all passages of a story
	maxPassage  = 256 << 10
	maxPassages = 5000
	maxName     = 300         // bytes of a passage's name
	maxStories  = 100         // stories in one archive
	maxItems    = 4000        // parts of one passage
	maxLinks    = 200         // links of one passage
	maxBranches = 20          // if inside if
	maxMacro    = 4000        // bytes of one macro with what it is given
	maxNested   = 4           // links with a body, and passages shown inside passages
	maxShown    = 2000        // passages shown inside others, over a whole story
	maxVariants = 8           // wordings of a paragraph with conditions inside
	maxTodos    = 2000        // entries of a report
	maxWhen     = 900         // bytes of a condition
	maxEffort   = 100_000_000 // bytes looked at in search of the end of something, over a whole story
	maxBody     = 64 << 10    // bytes of the body of a macro
	maxDepth    = 24          // brackets inside each other in a condition
)

// Error is why a story cannot be read: where, what, and what to do.
type Error struct {
	File string
	Line int // 1-based; 0: the file as a whole
	Text string
}

// Error gives the place and the reason on one line.
func (e *Error) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("%s: %s", e.File, e.Text)
	}
	return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Text)
}

func refuse(file string, line int, format string, args ...any) *Error {
	return &Error{file, line, fmt.Sprintf(format, args...)}
}
