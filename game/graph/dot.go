package graph

// DOT writes the story for graphviz.
func (s *Story) DOT() string { return "" }

// Mermaid writes the story as a flowchart.
func (s *Story) Mermaid() string { return "" }
