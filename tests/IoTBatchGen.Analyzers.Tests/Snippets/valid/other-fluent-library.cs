namespace Reports;

class Mail
{
    public Mail WithCallback(string url) => this;
    public Mail WithMaxRetransmit(int n) => this;
    public Mail WithTag(string name, string value) => this;
    public Mail AsTask(string taskName, int timeoutMinutes) => this;
    public Mail ToDevices(params string[] devices) => this;
}

class Sender
{
    void Send() => new Mail().ToDevices("", "").AsTask("", timeoutMinutes: 1).WithCallback("nowhere").WithMaxRetransmit(99).WithTag("", "");
}
