//go:build !js

package paint

import "github.com/go-fonts/latin-modern/lmroman8regular"

// serifData is Latin Modern in its cut for eight points, the sturdiest: screens
// set it small.
var serifData = lmroman8regular.TTF
