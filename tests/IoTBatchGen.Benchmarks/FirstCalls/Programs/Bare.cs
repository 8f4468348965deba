using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json;

// The same without the package: a body that is there already, and nothing checked. Only the id and the token are read out of the answers.
var server = new Uri(args[0]);
using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
#if LOGIN
using var form = new StringContent("appId=wbNbMzGgVkvXMmYLJjJmzrmhfRsa&secret=s3cret", new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
using HttpResponseMessage login = await http.PostAsync(new Uri(server, "/iocm/app/sec/v1.1.0/login"), form);
using JsonDocument issued = JsonDocument.Parse(await login.Content.ReadAsByteArrayAsync());
string token = issued.RootElement.GetProperty("accessToken").GetString()!;
#else
const string token = "7b1e6a8f0c";
#endif
using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/iocm/app/batchtask/v1.1.0/tasks"));
request.Headers.TryAddWithoutValidation("app_key", "wbNbMzGgVkvXMmYLJjJmzrmhfRsa");
request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
request.Content = new ByteArrayContent("""{"appId":"wbNbMzGgVkvXMmYLJjJmzrmhfRsa","timeout":1000,"taskName":"raise-level","taskType":"DeviceCmd","param":{"type":"DeviceList","deviceList":["3f1a77b2-9c40-4d1e-8a53-000000000001","3f1a77b2-9c40-4d1e-8a53-000000000002"],"command":{"serviceId":"DeliverySchedule","method":"SET_DEVICE_LEVEL","paras":{"value":12}},"callbackUrl":"https://na.example/results"}}"""u8.ToArray());
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
using HttpResponseMessage response = await http.SendAsync(request);
using JsonDocument answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
Console.WriteLine(answer.RootElement.GetProperty("taskID").GetString());
