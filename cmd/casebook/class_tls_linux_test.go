package main

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"upperhand/game/classroom/hall"
)

// certificate makes one for this machine, as files, and what believes it.
func certificate(t *testing.T) (cert, key string, roots *x509.CertPool) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	of := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "the room"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, of, of, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	made, _ := x509.ParseCertificate(der)
	secret, _ := x509.MarshalPKCS8PrivateKey(private)
	dir := t.TempDir()
	cert, key = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	for name, block := range map[string]*pem.Block{cert: {Type: "CERTIFICATE", Bytes: der}, key: {Type: "PRIVATE KEY", Bytes: secret}} {
		if err := os.WriteFile(name, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	roots = x509.NewCertPool()
	roots.AddCert(made)
	return cert, key, roots
}

// safe is a browser that speaks one version of HTTP over TLS and keeps its cookies.
type safe struct {
	testing.TB
	http.Client
	at      string
	cookies []*http.Cookie
}

func browse(t testing.TB, at string, roots *x509.CertPool, version int) *safe {
	t.Helper()
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}, ForceAttemptHTTP2: version == 2}
	if version == 1 {
		transport.TLSNextProto = map[string]func(string, *tls.Conn) http.RoundTripper{}
	}
	s := &safe{TB: t, at: at}
	s.Transport, s.CheckRedirect = transport, func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	t.Cleanup(transport.CloseIdleConnections)
	return s
}

func (s *safe) ask(method, path, body string) *http.Response {
	s.Helper()
	r, err := http.NewRequestWithContext(s.Context(), method, s.at+path, strings.NewReader(body))
	if err != nil {
		s.Fatal(err)
	}
	r.Header.Set("Content-Type", form)
	r.Header.Set("Origin", s.at)
	for _, c := range s.cookies {
		r.AddCookie(c)
	}
	a, err := s.Do(r)
	if err != nil {
		s.Fatalf("%s %s: %v", method, path, err)
	}
	s.cookies = append(s.cookies, a.Cookies()...)
	return a
}

// in asserts that a form lets somebody in, with a cookie that leaves by TLS only.
func (s *safe) in(path, field, value string) {
	s.Helper()
	a := s.ask("POST", path, fields(field, value))
	a.Body.Close()
	set := a.Cookies()
	if a.StatusCode != http.StatusSeeOther || len(set) != 1 || !set[0].Secure || !set[0].HttpOnly {
		s.Fatalf("%s: %d, %v", path, a.StatusCode, set)
	}
}

// hears reads a stream until a line has a word in it.
func hears(t testing.TB, a *http.Response, word string) {
	t.Helper()
	if a.StatusCode != http.StatusOK || a.Header.Get("Content-Type") != "text/event-stream" {
		t.Fatalf("%s is no stream: %d", a.Request.URL.Path, a.StatusCode)
	}
	for {
		var line []byte
		for b := make([]byte, 1); ; line = append(line, b[0]) {
			if _, err := a.Body.Read(b); err != nil {
				t.Fatalf("%s over %s ended: %v", a.Request.URL.Path, a.Proto, err)
			}
			if b[0] == '\n' {
				break
			}
		}
		if strings.Contains(string(line), word) {
			return
		}
	}
}

// TestAClassOverTLS runs casebook serve with a certificate: people join, play and hear
// of a pause over both versions of HTTP, and no cookie of theirs leaves in the clear.
func TestAClassOverTLS(t *testing.T) {
	cert, key, roots := certificate(t)
	c := begun(classCommand(t, filepath.Join(t.TempDir(), "class.db")))
	cmd := exec.Command(c.Program, append([]string{"serve", "--cert", cert, "--key", key}, c.Args...)...)
	cmd.Args[0], cmd.Env, cmd.Dir = c.Name, append(os.Environ(), c.Env...), c.Dir
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	said := map[string]string{}
	for lines := bufio.NewScanner(out); lines.Scan() && !strings.Contains(lines.Text(), "Ctrl-C stops"); {
		if label, value, two := strings.Cut(strings.TrimSpace(lines.Text()), "    "); two {
			said[label] = strings.TrimSpace(value)
		}
	}
	address, code := strings.TrimSuffix(said["Trainees open"], "/"), said["and type"]
	if !strings.HasPrefix(address, "https://127.0.0.1:") {
		t.Fatalf("it says %q", said)
	}
	for _, version := range []int{1, 2} {
		seat, teacher := browse(t, address, roots, version), browse(t, address, roots, version)
		seat.in("/join", "code", code)
		teacher.in("/teach/enter", "key", said["teacher's key"])
		stream := seat.ask("GET", "/api/events", "")
		if stream.ProtoMajor != version {
			t.Errorf("asked over HTTP/%d and answered over %s", version, stream.Proto)
		}
		hears(t, stream, `"paused":false`)
		pages := teacher.ask("GET", "/teach/events", "")
		hears(t, pages, "now")
		word := fmt.Sprintf("Version %d", version)
		teacher.ask("POST", "/teach/do/pause", fields("words", word)).Body.Close()
		hears(t, stream, word)
		hears(t, pages, "now")
		teacher.ask("POST", "/teach/do/goon", "").Body.Close()
		for path, who := range map[string]*safe{"/play/": seat, "/teach/room": teacher, "/teach/play/": teacher} {
			if a := who.ask("GET", path, ""); a.StatusCode != http.StatusOK {
				t.Errorf("%s: %d", path, a.StatusCode)
			}
		}
	}
}

// TestStreamsOutlastTheServersLimit opens the streams of a seat and of a teacher's
// page at a server whose limit of an answer is short, waits until an answer that does not lift
// it has met it, and then has something to tell.
func TestStreamsOutlastTheServersLimit(t *testing.T) {
	h := host(t, serveCmd{})
	class := h.begin("Quartz")
	ended := make(chan bool)
	all := http.NewServeMux()
	all.Handle("/", h.server.Handler())
	all.HandleFunc("/limited", func(w http.ResponseWriter, r *http.Request) {
		for tick := time.Tick(10 * time.Millisecond); ; <-tick {
			_, err := w.Write([]byte("."))
			if err != nil || http.NewResponseController(w).Flush() != nil {
				break
			}
		}
		ended <- true
	})
	for _, version := range []int{1, 2} {
		s := httptest.NewUnstartedServer(nil)
		config := h.server.HTTPServer()
		config.WriteTimeout, config.Handler = 300*time.Millisecond, all
		s.Config, s.EnableHTTP2 = config, version == 2
		s.StartTLS()
		t.Cleanup(s.Close)
		roots := x509.NewCertPool()
		roots.AddCert(s.Certificate())
		seat, teacher := browse(t, s.URL, roots, version), browse(t, s.URL, roots, version)
		seat.in("/join", "code", class.Code)
		teacher.in("/teach/enter", "key", hall.TeacherKey(h.kept.secret, class.ID))
		streams := map[string]*http.Response{"paused": seat.ask("GET", "/api/events", ""), "now": teacher.ask("GET", "/teach/events", "")}
		for word, stream := range streams {
			if stream.ProtoMajor != version {
				t.Fatalf("answered over %s", stream.Proto)
			}
			hears(t, stream, word)
		}
		seat.ask("GET", "/limited", "")
		<-ended
		if _, err := h.hall.Pause(t.Context(), class.ID, "After the limit"); err != nil {
			t.Fatal(err)
		}
		hears(t, streams["paused"], "After the limit")
		hears(t, streams["now"], "now")
		if _, err := h.hall.Resume(t.Context(), class.ID); err != nil {
			t.Fatal(err)
		}
	}
}
