package forward

import (
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"upperhand/game/xapi"
)

// Config says where statements go and how they are made.
type Config struct {
	Address   string // of the record store's xAPI, such as https://lrs.example/xapi; may hold user:password
	Auth      string // "user:password"; wins over that of Address
	Names     xapi.Names
	Cases     xapi.Cases
	Log       *slog.Logger      // nil: nothing is logged
	Transport http.RoundTripper // nil: the system's, with its proxy and its certificates
}

// AuthVariable is the environment's name for what Config.Auth holds.
const AuthVariable = "UPPERHAND_LRS_AUTH"

// Credentials reads "user:password" from the first line of a file, or from the
// environment where the file is "". Neither there is no error: it is empty.
func Credentials(file string) (string, error) {
	if file == "" {
		return os.Getenv(AuthVariable), nil
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return "", fmt.Errorf("the record store's user and password can't be read: %w", err)
	}
	line, _, _ := strings.Cut(string(text), "\n")
	if line = strings.TrimSpace(line); !strings.Contains(line, ":") {
		return "", fmt.Errorf("%s has no user and password: write one line, user:password", file)
	}
	return line, nil
}

// New makes a forwarder. Its errors are for the command line and never show a
// password.
func New(config Config) (*Forwarder, error) {
	to, err := endpoint(config.Address)
	if err != nil {
		return nil, err
	}
	f := &Forwarder{config: config, size: most, patient: answers}
	if to.User != nil {
		f.user = to.User.Username()
		f.password, _ = to.User.Password()
		to.User = nil
	}
	if config.Auth != "" {
		var ok bool
		if f.user, f.password, ok = strings.Cut(config.Auth, ":"); !ok {
			return nil, errors.New("the record store's user and password are written as user:password")
		}
	}
	f.statements = to.String()
	if f.log = config.Log; f.log == nil {
		f.log = slog.New(slog.DiscardHandler)
	}
	f.client = &http.Client{Transport: config.Transport, CheckRedirect: func(*http.Request, []*http.Request) error {
		return http.ErrUseLastResponse // a redirect could carry the statements and the password elsewhere
	}}
	if config.Transport == nil {
		f.client.Transport = &http.Transport{
			Proxy:                  http.ProxyFromEnvironment,
			TLSClientConfig:        &tls.Config{MinVersion: tls.VersionTLS12},
			ForceAttemptHTTP2:      true,
			DisableCompression:     true,
			MaxResponseHeaderBytes: 64 << 10,
			MaxIdleConnsPerHost:    1,
			IdleConnTimeout:        90 * time.Second,
		}
	}
	return f, nil
}

// endpoint is where statements are posted, for the address of an xAPI.
func endpoint(address string) (*url.URL, error) {
	const remedy = "write the address of its xAPI, such as https://lrs.example/xapi"
	u, err := url.Parse(address)
	switch {
	case err != nil:
		return nil, errors.New("the address of the record store can't be read (a password with signs in it goes into --lrs-auth): " + remedy)
	case u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "":
		return nil, fmt.Errorf("%q is not the address of a record store: %s", u.Redacted(), remedy)
	case u.RawQuery != "" || u.Fragment != "":
		return nil, fmt.Errorf("the address of the record store %q goes on after its path: %s", u.Redacted(), remedy)
	}
	u.Path, u.RawPath = strings.TrimSuffix(strings.TrimRight(u.Path, "/"), "/statements")+"/statements", ""
	return u, nil
}

// Warning is a sentence on what is unsafe about the settings; empty: nothing.
func (f *Forwarder) Warning() string {
	u, err := url.Parse(f.statements)
	if err != nil || u.Scheme == "https" || u.Hostname() == "localhost" {
		return ""
	}
	if ip := net.ParseIP(u.Hostname()); ip != nil && ip.IsLoopback() {
		return ""
	}
	return "The record store's address begins with http: whoever shares the network can read what is sent, the password too. Use its https address."
}
