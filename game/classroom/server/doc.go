// Package server is the class over HTTP: the join page, the game for those who
// have a seat, what the game sends and asks, and the door to the teacher's
// pages. One port, plain requests, server-sent events, and polling for those who
// get none.
//
// House rules. Who somebody is stands in a cookie that holds a long random key; nothing is
// known of them but their alias. State changes by POST alone, and only from our own pages.
// Keys, codes, cookies, addresses and names are written to no log. A wrong guess
// is slow, a right one is not.
//
//	Server.Handler   the routes, and what all of them share     server.go
//	guarded          cross-site requests, sizes, panics         guard.go
//	door             wrong codes and keys                       door.go
//	seat, teacher    cookies                                    cookie.go
//	join, return     the first page                             join.go
//	play             the browser build for a class              play.go
//	me, step, …      what the game sends                        api.go
//	events, poll     what the class sees just now               events.go
//	teach            the teacher's door                         teach.go
package server
