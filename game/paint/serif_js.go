package paint

// serifData is not carried in a browser, where everybody would have to load it:
// the page fetches it for those who want it.
var serifData []byte
