namespace Auth;

class Pasted
{
    void Set(BatchTask task) => task.AppId = {|IOTB1010:"TFLtvpxhr3UaK6ntqbxpOW1XjCYaTFLtvpxhr3UaK6ntqbxpOW1XjCYaTFLtvpxhr3UaK6nt"|};
}
