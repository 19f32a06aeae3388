/** URLs, hosts and mail addresses: what is wrong with one. */
import { hostPortFault, mailAddressFault, urlFault } from "../../units/validate-url";

describe("a URL", () => {
  test.each([
    { text: "", fault: "is not an absolute URL" },
    { text: "grafana.example.com", fault: "is not an absolute URL" },
    { text: "localhost:3000", fault: "is not an absolute URL" },
    { text: "/grafana", fault: "is not an absolute URL" },
    { text: "https://", fault: "is not an absolute URL" },
    { text: "https://grafana .example.com", fault: "contains a blank" },
    { text: " https://grafana.example.com", fault: "contains a blank" },
    { text: "ftp://grafana.example.com", fault: "has the scheme ftp" },
    { text: "https://alice@grafana.example.com", fault: "contains a user or password" },
    { text: "https://alice:x@grafana.example.com", fault: "contains a user or password" },
    { text: "https://grafana.example.com?orgId=1", fault: "has a query or fragment" },
    { text: "https://grafana.example.com/#top", fault: "has a query or fragment" },
    { text: "https://grafana_1.example.com", fault: 'has the host "grafana_1.example.com"' },
    { text: "https://grafana.example.com/", fault: "ends with a slash" },
    { text: "https://grafana.example.com:70000", fault: "is not an absolute URL" },
  ])('is not "$text": it $fault', ({ text, fault }) => {
    expect(urlFault(text)).toBe(fault);
  });

  test.each(["https://grafana.example.com", "http://localhost:3000", "https://10.0.0.7:8443/grafana/main", "http://[::1]:3000"])(
    "is %s",
    (text) => {
      expect(urlFault(text)).toBeUndefined();
    },
  );
});

describe("a host and port", () => {
  test.each([
    { text: "smtp.example.com", fault: "is not of the form host:port" },
    { text: "smtp://smtp.example.com:587", fault: "is not of the form host:port" },
    { text: "smtp.example.com:smtp", fault: "is not of the form host:port" },
    { text: ":587", fault: "is not of the form host:port" },
    { text: "smtp..example.com:587", fault: 'has the host "smtp..example.com"' },
    { text: "smtp.example.com:0", fault: "has the port 0" },
    { text: "smtp.example.com:65536", fault: "has the port 65536" },
  ])('is not "$text": it $fault', ({ text, fault }) => {
    expect(hostPortFault(text)).toBe(fault);
  });

  test.each(["smtp.example.com:1", "db:65535", "10.0.0.7:5432"])("is %s", (text) => {
    expect(hostPortFault(text)).toBeUndefined();
  });
});

describe("a mail address", () => {
  test.each([
    { text: "alerts", fault: "is not of the form name@domain" },
    { text: "alerts@", fault: "is not of the form name@domain" },
    { text: "a@b@example.com", fault: "is not of the form name@domain" },
    { text: "Alerts <alerts@example.com>", fault: "is not of the form name@domain" },
    { text: "alerts@example..com", fault: 'has the domain "example..com"' },
  ])('is not "$text": it $fault', ({ text, fault }) => {
    expect(mailAddressFault(text)).toBe(fault);
  });

  test.each(["alerts@example.com", "on-call+7@mail.example"])("is %s", (text) => {
    expect(mailAddressFault(text)).toBeUndefined();
  });
});
