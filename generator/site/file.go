package site

import (
	"bytes"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// A Site is a file system: opening a path renders the file. It is safe for
// concurrent use.
var (
	_ fs.ReadDirFS  = (*Site)(nil)
	_ fs.ReadFileFS = (*Site)(nil)
)

// ReadFile renders the file at a slash path.
func (s *Site) ReadFile(name string) ([]byte, error) {
	file, ok := s.files[name]
	if !ok || !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return file.render()
}

// Open renders the file at a slash path, or opens the folder there.
func (s *Site) Open(name string) (fs.File, error) {
	if entries, ok := s.folders[name]; ok {
		return &folder{info: info{name: path.Base(name), dir: true}, entries: entries}, nil
	}
	content, err := s.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return &rendered{info: info{name: path.Base(name), size: int64(len(content))}, Reader: bytes.NewReader(content)}, nil
}

// ReadDir lists a folder of the site, sorted by name.
func (s *Site) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, ok := s.folders[name]
	if !ok {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrNotExist}
	}
	return slices.Clone(entries), nil
}

// makeFolders lists what each folder of the planned files holds.
func (s *Site) makeFolders() {
	s.folders = map[string][]fs.DirEntry{".": nil}
	for name := range s.files {
		s.list(name, planned{site: s, name: name})
	}
	for _, entries := range s.folders {
		slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	}
}

// list puts an entry into its folder, which is listed in turn when it is new.
func (s *Site) list(name string, e fs.DirEntry) {
	dir := path.Dir(name)
	if _, listed := s.folders[dir]; !listed {
		s.list(dir, fs.FileInfoToDirEntry(info{name: path.Base(dir), dir: true}))
	}
	s.folders[dir] = append(s.folders[dir], e)
}

// planned is a file in a listing; asking for its size renders it.
type planned struct {
	site *Site
	name string
}

func (p planned) Name() string      { return path.Base(p.name) }
func (p planned) IsDir() bool       { return false }
func (p planned) Type() fs.FileMode { return 0 }
func (p planned) Info() (fs.FileInfo, error) {
	file, err := p.site.Open(p.name)
	if err != nil {
		return nil, err
	}
	return file.Stat()
}

// info is what there is to know of a file or folder. The site has no times:
// its files depend on content alone.
type info struct {
	name string
	size int64
	dir  bool
}

func (i info) Name() string       { return i.name }
func (i info) Size() int64        { return i.size }
func (i info) IsDir() bool        { return i.dir }
func (i info) ModTime() time.Time { return time.Time{} }
func (i info) Sys() any           { return nil }
func (i info) Mode() fs.FileMode {
	if i.dir {
		return fs.ModeDir | 0o555
	}
	return 0o444
}

// rendered is an open file.
type rendered struct {
	info info
	*bytes.Reader
}

func (r *rendered) Stat() (fs.FileInfo, error) { return r.info, nil }
func (r *rendered) Close() error               { return nil }

// folder is an open folder.
type folder struct {
	info    info
	entries []fs.DirEntry
}

func (f *folder) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *folder) Close() error               { return nil }
func (f *folder) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: f.info.name, Err: fs.ErrInvalid}
}

// ReadDir gives the next n entries, all that are left when n is not positive.
func (f *folder) ReadDir(n int) ([]fs.DirEntry, error) {
	if n > 0 && len(f.entries) == 0 {
		return nil, io.EOF
	}
	if n <= 0 || n > len(f.entries) {
		n = len(f.entries)
	}
	next := slices.Clone(f.entries[:n])
	f.entries = f.entries[n:]
	return next, nil
}
