package server

import "golang.org/x/time/rate"

// Unpaced lets seats ask as fast as they can.
func (s *Server) Unpaced() { s.pace.each = rate.Inf }

// Open is how many streams and questions that wait are open.
func (s *Server) Open() (n int) {
	s.streams.mu.Lock()
	defer s.streams.mu.Unlock()
	for _, of := range s.streams.of {
		n += of
	}
	return n
}
