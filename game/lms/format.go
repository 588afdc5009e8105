package lms

import "slices"

// Format is a way in which learning platforms take packages.
type Format string

// The formats.
const (
	SCORM12   Format = "scorm12"
	SCORM2004 Format = "scorm2004" // 4th Edition
	CMI5      Format = "cmi5"
)

// IsFormat reports whether a word names one.
func IsFormat(word string) bool {
	return slices.Contains([]Format{SCORM12, SCORM2004, CMI5}, Format(word))
}

// String is the format as people call it.
func (f Format) String() string {
	switch f {
	case SCORM12:
		return "SCORM 1.2"
	case SCORM2004:
		return "SCORM 2004 4th Edition"
	}
	return string(f)
}
