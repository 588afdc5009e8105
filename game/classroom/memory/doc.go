// Package memory keeps classes in memory: a classroom.Store for tests of what stands
// on one. It keeps a store's promises but the one to survive the process.
package memory
