// Package azidentity stands in for the identity client of Azure, which the engine never uses.
package azidentity

import (
	"crypto"
	"crypto/x509"
	"errors"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
)

var errAbsent = errors.New("the engine sends no requests")

type ClientID string

type (
	ManagedIdentityCredentialOptions struct {
		ClientOptions azcore.ClientOptions
		ID            ClientID
	}
	WorkloadIdentityCredentialOptions struct {
		ClientOptions                     azcore.ClientOptions
		ClientID, TenantID, TokenFilePath string
	}
	ClientSecretCredentialOptions      struct{ ClientOptions azcore.ClientOptions }
	ClientCertificateCredentialOptions struct {
		ClientOptions        azcore.ClientOptions
		SendCertificateChain bool
	}
	DefaultAzureCredentialOptions struct {
		ClientOptions azcore.ClientOptions
		TenantID      string
	}
)

func NewManagedIdentityCredential(*ManagedIdentityCredentialOptions) (azcore.TokenCredential, error) {
	return nil, errAbsent
}

func NewWorkloadIdentityCredential(*WorkloadIdentityCredentialOptions) (azcore.TokenCredential, error) {
	return nil, errAbsent
}

func NewClientSecretCredential(_, _, _ string, _ *ClientSecretCredentialOptions) (azcore.TokenCredential, error) {
	return nil, errAbsent
}

func NewDefaultAzureCredential(*DefaultAzureCredentialOptions) (azcore.TokenCredential, error) {
	return nil, errAbsent
}

func NewClientCertificateCredential(
	_, _ string, _ []*x509.Certificate, _ crypto.PrivateKey, _ *ClientCertificateCredentialOptions,
) (azcore.TokenCredential, error) {
	return nil, errAbsent
}

func ParseCertificates(_, _ []byte) ([]*x509.Certificate, crypto.PrivateKey, error) {
	return nil, nil, errAbsent
}
