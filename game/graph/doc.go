// Package graph makes the map of a scenario: its scenes with what can be chosen
// in them, where each choice leads, and the endings. [Of] tells what there is;
// [Story.Draw] places it (by package layered); the drawing is written as SVG,
// or shown by the game to authors. DOT and Mermaid leave the placing to others.
//
// Nothing is told by colour alone: bases and deeds have the shapes of package
// figure, kinds of ending their word. The same arguments give the same bytes.
package graph
