package engine

import (
	"encoding/json"
	"time"

	"github.com/prometheus/common/model"
)

// duration is read from a number of milliseconds, or from text as Prometheus writes durations: 5m, 1h30m.
type duration time.Duration

func (d *duration) UnmarshalJSON(text []byte) error {
	if len(text) > 0 && text[0] != '"' {
		var milliseconds float64
		err := json.Unmarshal(text, &milliseconds)
		*d = duration(milliseconds * float64(time.Millisecond))
		return err
	}
	var written string
	if err := json.Unmarshal(text, &written); err != nil {
		return err
	}
	parsed, err := model.ParseDuration(written)
	*d = duration(parsed)
	return err
}

func (d duration) milliseconds() int64 { return time.Duration(d).Milliseconds() }
