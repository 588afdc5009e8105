// Package version names the build that runs. It is the one place that a build
// stamps, with -ldflags "-X upperhand/game/version.stamp=v1.2".
package version

// stamp is set by the linker and never after.
var stamp string

// String is the version as git describes it, such as "v1.2-4-gf6f1efd";
// "unversioned" where nobody stamped one.
func String() string {
	if stamp == "" {
		return "unversioned"
	}
	return stamp
}
