// Package option stands in for the options of Google's API clients.
package option

type ClientOption any

type credentialsType int

const ServiceAccount credentialsType = 0

func WithScopes(...string) ClientOption { return nil }

func WithAuthCredentialsFile(credentialsType, string) ClientOption { return nil }

func WithCredentials(any) ClientOption { return nil }
