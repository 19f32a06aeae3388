// Package cloud stands in for the names of Azure's clouds.
package cloud

type Configuration struct{}

var AzureChina, AzureGovernment, AzurePublic Configuration
