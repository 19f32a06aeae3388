package engine

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"github.com/prometheus/common/model"
	"github.com/prometheus/common/promslog"
	"github.com/prometheus/prometheus/model/rulefmt"
	"github.com/prometheus/prometheus/promql/parser"
	"github.com/prometheus/prometheus/rules"
)

// Files are the files of whoever asks: a page in a browser has as many as it says.
type Files interface {
	// Read gives the text of a file, or an error that says why not.
	Read(name string) ([]byte, error)
	// List names what stands in a folder, in order.
	List(folder string) ([]string, error)
}

// noFiles is for whoever has none.
type noFiles struct{}

func (noFiles) Read(name string) ([]byte, error) {
	return nil, fmt.Errorf("open %s: %w", name, fs.ErrNotExist)
}
func (noFiles) List(name string) ([]string, error) {
	return nil, fmt.Errorf("open %s: %w", name, fs.ErrNotExist)
}

// searched lets fs.Glob search the files. Unlike other file systems it takes every path as it is written, also rooted ones and ones that go up.
type searched struct{ files Files }

func (searched) Open(string) (fs.File, error) { return nil, errors.ErrUnsupported }

func (s searched) Stat(name string) (fs.FileInfo, error) {
	_, err := s.files.Read(name)
	return entry(name), err
}

func (s searched) ReadDir(folder string) ([]fs.DirEntry, error) {
	names, err := s.files.List(folder)
	if err != nil {
		return nil, err
	}
	out := make([]fs.DirEntry, 0, len(names))
	for _, name := range names {
		out = append(out, entry(name))
	}
	return out, nil
}

// globbed gives the files that a pattern matches, in order.
func globbed(files Files, pattern string) ([]string, error) { return fs.Glob(searched{files}, pattern) }

// entry is a name in a folder; nothing else is known of it.
type entry string

func (e entry) Name() string               { return string(e) }
func (entry) IsDir() bool                  { return false }
func (entry) Type() fs.FileMode            { return 0 }
func (entry) Mode() fs.FileMode            { return 0 }
func (e entry) Info() (fs.FileInfo, error) { return e, nil }
func (entry) Size() int64                  { return 0 }
func (entry) ModTime() time.Time           { return time.Time{} }
func (entry) Sys() any                     { return nil }

// fileLoader reads groups of rules for Prometheus' rule manager.
type fileLoader struct {
	files  Files
	parser parser.Parser
}

func (l fileLoader) Load(name string, ignoreUnknownFields bool, scheme model.ValidationScheme) (*rulefmt.RuleGroups, []error) {
	text, err := l.files.Read(name)
	if err != nil {
		return nil, []error{fmt.Errorf("%s: %w", name, err)}
	}
	groups, errs := rulefmt.Parse(text, ignoreUnknownFields, scheme, l.parser, promslog.NewNopLogger())
	for i := range errs {
		errs[i] = fmt.Errorf("%s: %w", name, errs[i])
	}
	return groups, errs
}

// orderedLoader remembers the order in which groups were read, which the rule manager forgets.
type orderedLoader struct {
	fileLoader
	keys []string
}

func (l *orderedLoader) Load(name string, ignoreUnknownFields bool, scheme model.ValidationScheme) (*rulefmt.RuleGroups, []error) {
	groups, errs := l.fileLoader.Load(name, ignoreUnknownFields, scheme)
	if groups != nil {
		for _, group := range groups.Groups {
			l.keys = append(l.keys, rules.GroupKey(name, group.Name))
		}
	}
	return groups, errs
}

func (l fileLoader) Parse(query string) (parser.Expr, error) { return l.parser.ParseExpr(query) }

// textFile is one file that is not on any disk.
type textFile struct{ name, text string }

func (f textFile) Read(string) ([]byte, error)   { return []byte(f.text), nil }
func (f textFile) List(string) ([]string, error) { return []string{f.name}, nil }

func joined(errs []error) string {
	texts := make([]string, 0, len(errs))
	for _, err := range errs {
		texts = append(texts, err.Error())
	}
	return strings.Join(texts, "\n")
}
