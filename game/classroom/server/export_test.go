package server

import "golang.org/x/time/rate"

// Unpaced lets seats ask as fast as they can.
func (s *Server) Unpaced() { s.pace.each = rate.Inf }
