package main

import (
	"context"
	"errors"
	"io/fs"
	"mime"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	cdplog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// browser starts a headless Chromium. Without one the test is skipped, unless
// NEWSBRIEF_BROWSER is "required", as it is in CI.
func browser(t *testing.T) context.Context {
	t.Helper()
	// Without a sandbox, or it does not start as root, as in a container.
	alloc, stop := chromedp.NewExecAllocator(context.Background(), append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox)...)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(alloc)
	t.Cleanup(cancel)
	err := chromedp.Do(ctx)
	switch {
	case errors.Is(err, exec.ErrNotFound) && os.Getenv("NEWSBRIEF_BROWSER") != "required":
		t.Skip("no Chromium on this machine: the pages were not looked at")
	case err != nil:
		t.Fatalf("starting Chromium: %v", err)
	}
	return ctx
}

// witness remembers what a tab complains of and whom it asks for files.
type witness struct {
	mu         sync.Mutex
	complaints []string
	requests   []string
}

func (w *witness) watch(ctx context.Context) error {
	err := chromedp.Listen(ctx, func(event any) {
		w.mu.Lock()
		defer w.mu.Unlock()
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			w.complaints = append(w.complaints, e.ExceptionDetails.Text)
		case *runtime.EventConsoleAPICalled:
			w.complaints = append(w.complaints, "console: "+string(e.Type))
		case *cdplog.EventEntryAdded:
			w.complaints = append(w.complaints, e.Entry.Text+" "+e.Entry.URL)
		case *network.EventRequestWillBeSent:
			w.requests = append(w.requests, e.Request.URL)
		case *network.EventLoadingFailed:
			w.complaints = append(w.complaints, "request failed: "+e.ErrorText)
		}
	})
	if err != nil {
		return err
	}
	if _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
		return err
	}
	_, err = chromedp.Call(ctx, cdplog.Enable, cdp.Empty{})
	return err
}

// shipped builds the site that the repository ships with.
func shipped(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "content"), os.DirFS("../content")); err != nil {
		t.Fatal(err)
	}
	mustRun(t, dir, "build", "--url", "https://news.example/desk/")
	return filepath.Join(dir, "public")
}

func mustRun(t *testing.T, dir string, args ...string) {
	t.Helper()
	var said strings.Builder
	env := &env{stdin: strings.NewReader(""), stdout: &said, stderr: &said, started: time.Now(), getenv: func(string) string { return "" }}
	if code := run(context.Background(), env, append([]string{"-C", dir}, args...)); code != 0 {
		t.Fatalf("newsbrief %v: exit %d\n%s", args, code, said.String())
	}
}

// shippedBrief is the page of the article that the repository ships with.
const shippedBrief = "briefs/2025/china-and-tajikistan-poised-to-scale-up-cooperation-on-security.html"

// TestEveryLinkWorksEverywhere opens every page of the shipped site from disk
// and under a sub-path of a server and follows every link of it.
func TestEveryLinkWorksEverywhere(t *testing.T) {
	ctx := browser(t)
	public := shipped(t)

	server := httptest.NewServer(http.StripPrefix("/some/sub/path/", asIs(public)))
	t.Cleanup(server.Close)
	for name, base := range map[string]string{"disk": diskURL(public) + "/", "sub-path": server.URL + "/some/sub/path/"} {
		t.Run(name, func(t *testing.T) { followEverything(ctx, t, public, base) })
	}
}

// asIs serves files and nothing else: no folder becomes its index.html and no
// index.html its folder, as the plainest of servers do.
func asIs(dir string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		content, err := fs.ReadFile(os.DirFS(dir), r.URL.Path)
		if err != nil {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", mime.TypeByExtension(filepath.Ext(r.URL.Path)))
		_, _ = w.Write(content) // the browser's complaint would tell
	})
}

// pageSeen is what the browser found on one page.
type pageSeen struct {
	Links []string `json:"links"` // resolved, as a click would go
	Facts int      `json:"facts"`
	Loose int      `json:"loose"` // facts without a link
}

const lookAround = `({
	links: [...document.querySelectorAll("a[href]")].map(a => a.href),
	facts: document.querySelectorAll("a.fact").length,
	loose: document.querySelectorAll("div.fact").length,
})`

func followEverything(ctx context.Context, t *testing.T, public, base string) {
	tab, cancel := chromedp.NewContext(ctx)
	defer cancel()
	tab, stop := context.WithTimeout(tab, 5*time.Minute)
	defer stop()
	var seen witness
	if err := seen.watch(tab); err != nil {
		t.Fatal(err)
	}

	follow := map[string]string{} // link -> a page it is on
	facts := 0
	for _, name := range htmlFiles(t, public) {
		if name == "404.html" {
			continue // its links lead to the site's address
		}
		page, err := visit[pageSeen](tab, base+name, lookAround)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, link := range page.Links {
			if _, known := follow[link]; !known && strings.HasPrefix(link, base) {
				follow[link] = name
			}
		}
		if page.Loose > 0 {
			t.Errorf("%s: %d facts without evidence", name, page.Loose)
		}
		facts += page.Facts
		for i := range page.Facts {
			followFact(tab, t, base+name, i)
		}
	}
	if facts < 8 {
		t.Errorf("only %d fact links in the whole site", facts)
	}
	for link, page := range follow {
		reached, err := visit[bool](tab, link, `location.href === `+strconv.Quote(link)+` && (location.hash === "" || document.querySelector(":target") !== null)`)
		if err != nil || !reached {
			t.Errorf("%s links to %s, which leads nowhere (%v)", page, link, err)
		}
	}
	seen.mu.Lock()
	defer seen.mu.Unlock()
	for _, complaint := range slices.Compact(seen.complaints) {
		t.Errorf("the browser complains: %s", complaint)
	}
	for _, request := range seen.requests {
		if !strings.HasPrefix(request, base) {
			t.Errorf("a page asked for %s", request)
		}
	}
}

// visit opens a page and asks it a question in its own language.
func visit[T any](tab context.Context, address, question string) (answer T, err error) {
	if err := chromedp.Do(tab, chromedp.Navigate(address)); err != nil {
		return answer, err
	}
	return chromedp.Run(tab, chromedp.Evaluate[T](question))
}

// followFact clicks the i-th fact of a page, expects its evidence to light up,
// and goes back from there to the fact.
func followFact(tab context.Context, t *testing.T, page string, i int) {
	t.Helper()
	n := strconv.Itoa(i + 1)
	if _, err := visit[string](tab, page, `document.querySelector("#fact-`+n+` a.fact").click(), ""`); err != nil {
		t.Errorf("%s: fact %s: %v", page, n, err)
		return
	}
	lit, err := chromedp.Run(tab, poll(`location.hash === "#evidence-`+n+`" && document.readyState === "complete" && (() => {
		const id = location.hash.slice(1);
		const marks = [...document.querySelectorAll("mark")].filter(m => m.id === id || (m.dataset.of || "").split(" ").includes(id));
		return marks.length > 0 && marks.every(m => m.textContent.trim() === "" || getComputedStyle(m).backgroundColor !== "rgba(0, 0, 0, 0)");
	})()`))
	if err != nil || !lit {
		t.Errorf("%s: fact %s: its evidence does not light up: %v", page, n, err)
		return
	}
	if _, err := chromedp.Run(tab, chromedp.Evaluate[string](`document.querySelector('a.back[href$="#fact-`+n+`"]').click(), ""`)); err != nil {
		t.Errorf("%s: fact %s: no way back: %v", page, n, err)
		return
	}
	back, err := chromedp.Run(tab, poll(`location.href === `+strconv.Quote(page+"#fact-"+n)+` && document.querySelector(":target") !== null`))
	if err != nil || !back {
		t.Errorf("%s: fact %s: the way back leads elsewhere: %v", page, n, err)
	}
}

// poll waits until an expression is true, on whatever page that is by then.
func poll(expression string) chromedp.Action[bool] {
	return func(ctx context.Context, target *chromedp.Target) (bool, error) {
		for range 100 {
			done, err := chromedp.Evaluate[bool](expression)(ctx, target)
			if done && err == nil {
				return true, nil
			}
			time.Sleep(20 * time.Millisecond) // an error means that a page is on its way
		}
		return false, nil
	}
}

// TestSidebarBesideAndAbove looks at where the key facts stand on a wide screen
// and on a phone.
func TestSidebarBesideAndAbove(t *testing.T) {
	ctx := browser(t)
	page := diskURL(filepath.Join(shipped(t), shippedBrief))
	for width, want := range map[int64]string{1280: "beside", 390: "above"} {
		if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, 900)); err != nil {
			t.Fatal(err)
		}
		got, err := visit[string](ctx, page, `(() => {
			const facts = document.querySelector("aside").getBoundingClientRect();
			const text = document.querySelector(".body").getBoundingClientRect();
			return facts.left >= text.right ? "beside" : facts.bottom <= text.top ? "above" : "elsewhere";
		})()`)
		if err != nil || got != want {
			t.Errorf("at %d px the key facts are %s the text, want %s (%v)", width, got, want, err)
		}
	}
}

// TestNoPageScrollsSideways looks at every page on small and large screens.
func TestNoPageScrollsSideways(t *testing.T) {
	ctx := browser(t)
	public := shipped(t)
	for _, width := range []int64{320, 390, 768, 1280} {
		if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, 900)); err != nil {
			t.Fatal(err)
		}
		for _, name := range htmlFiles(t, public) {
			if name == "404.html" {
				continue // its style sheet is at the site's address
			}
			over, err := visit[float64](ctx, diskURL(filepath.Join(public, name)), `document.documentElement.scrollWidth - innerWidth`)
			if err != nil || over > 0 {
				t.Errorf("%s at %d px is %v px too wide (%v)", name, width, over, err)
			}
		}
	}
}

// diskURL is the address of a file or folder on this machine.
func diskURL(file string) string {
	slash := filepath.ToSlash(file)
	if !strings.HasPrefix(slash, "/") {
		slash = "/" + slash // C:/... on Windows
	}
	return (&url.URL{Scheme: "file", Path: slash}).String()
}

func htmlFiles(t *testing.T, dir string) []string {
	t.Helper()
	var names []string
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, _ fs.DirEntry, err error) error {
		if strings.HasSuffix(name, ".html") {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}
