// Package sample makes classes that were never held, for tests and for looking
// at pages: seats that play a shipped case by dice and leanings of their own,
// with what they take back, notice, share and vote. The same numbers give the
// same class.
package sample
