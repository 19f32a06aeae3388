package main

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"math"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/storage"
	"github.com/prometheus/prometheus/tsdb"
)

// history is what a database shall hold: series that go on evenly, and how densely they were read when. Times are milliseconds since 1970.
type history struct {
	Folder string `json:"folder"`
	Series []struct {
		Labels map[string]string `json:"labels"`
		// PerSecond makes a counter, Level a gauge that sways around it.
		PerSecond float64 `json:"perSecond"`
		Level     float64 `json:"level"`
	} `json:"series"`
	Parts []struct {
		From int64 `json:"from"`
		To   int64 `json:"to"`
		Step int64 `json:"step"`
	} `json:"parts"`
}

const day = 24 * 3600 * 1000

// writeBlocks writes a history as blocks of Prometheus' database, a day each, and says how many samples they hold.
func writeBlocks(in io.Reader) (int, error) {
	var wanted history
	if err := json.NewDecoder(in).Decode(&wanted); err != nil {
		return 0, err
	}
	sets := make([]labels.Labels, len(wanted.Series))
	for i, series := range wanted.Series {
		sets[i] = labels.FromMap(series.Labels)
	}
	ctx, samples := context.Background(), 0
	for _, part := range wanted.Parts {
		for from := part.From; from < part.To; from += day {
			to := min(from+day, part.To)
			writer, err := tsdb.NewBlockWriter(slog.New(slog.DiscardHandler), wanted.Folder, day)
			if err != nil {
				return samples, err
			}
			refs := make([]storage.SeriesRef, len(sets))
			for at := from; at < to; at += part.Step {
				appender := writer.Appender(ctx)
				seconds := float64(at-wanted.Parts[0].From) / 1000
				for i, series := range wanted.Series {
					value := series.PerSecond * seconds
					if series.PerSecond == 0 {
						value = series.Level * (1 + 0.1*math.Sin(seconds/3600+float64(i)))
					}
					if refs[i], err = appender.Append(refs[i], sets[i], at, value); err != nil {
						return samples, err
					}
					samples++
				}
				if err := appender.Commit(); err != nil {
					return samples, err
				}
			}
			if _, err := writer.Flush(ctx); err != nil {
				return samples, err
			}
			if err := writer.Close(); err != nil {
				return samples, err
			}
		}
	}
	return samples, nil
}
