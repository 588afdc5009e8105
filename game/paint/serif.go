//go:build !js

package paint

import "github.com/go-fonts/latin-modern/lmroman8regular"

// serifData is Latin Modern in its cut for eight points, the sturdiest: screens
// set it small.
var serifData = lmroman8regular.TTF

// SerifFile is the serif face as a file, for the page that fetches it.
func SerifFile() []byte { return serifData }
