//go:build !unix

package spent

import "time"

var began = time.Now()

func processor() time.Duration { return time.Since(began) }
