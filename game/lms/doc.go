// Package lms packs the browser version for learning platforms, as they ask for
// it: SCORM 1.2, SCORM 2004 4th Edition and cmi5. A package is a set of files in
// memory, the same bytes every time, with the platform's own list of them on top.
//
// All cases of a package are one activity. It is completed when an ending of any
// of them is reached; it is neither passed nor failed and has no score, since
// there is no right way through a case. What the page then tells the platform is
// the affair of assets/lms; this package gives it a table of the cases, since a
// page knows choices by their ids alone.
package lms
