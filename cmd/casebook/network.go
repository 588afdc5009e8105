package main

import (
	"net"
	"slices"
	"strings"
)

// networks are the addresses under which others can reach this machine, the likeliest
// first: the one that leads out, then those of cables and radios, then those of
// virtual machines.
func networks() []string {
	var found []string
	faces, err := net.Interfaces()
	if err != nil {
		return nil
	}
	slices.SortStableFunc(faces, func(a, b net.Interface) int { return rank(a) - rank(b) })
	for _, face := range faces {
		if face.Flags&net.FlagUp == 0 || face.Flags&net.FlagLoopback != 0 {
			continue
		}
		addrs, err := face.Addrs()
		if err != nil {
			continue
		}
		for _, addr := range addrs {
			if ip, ok := addr.(*net.IPNet); ok && ip.IP.To4() != nil && !ip.IP.IsLinkLocalUnicast() {
				found = append(found, ip.IP.String())
			}
		}
	}
	if out := outward(); slices.Contains(found, out) {
		found = append([]string{out}, slices.DeleteFunc(found, func(ip string) bool { return ip == out })...)
	}
	return found
}

// virtual are how networks are called that lead to no room.
var virtual = []string{"docker", "veth", "br-", "virbr", "vmnet", "vboxnet", "tun", "tap", "wg", "utun", "cni", "lxc"}

func rank(face net.Interface) int {
	for _, name := range virtual {
		if strings.HasPrefix(face.Name, name) {
			return 1
		}
	}
	return 0
}

// outward is the address of the network that leads out. Nothing is sent: opening a
// socket for datagrams only asks the system which way it would go. The address is
// one that is kept for documents and belongs to nobody.
func outward() string {
	conn, err := net.Dial("udp4", "192.0.2.1:9")
	if err != nil {
		return ""
	}
	defer conn.Close()
	host, _, err := net.SplitHostPort(conn.LocalAddr().String())
	if err != nil {
		return ""
	}
	return host
}
