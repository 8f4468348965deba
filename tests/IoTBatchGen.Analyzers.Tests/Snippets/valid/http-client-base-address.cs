var http = new HttpClient { BaseAddress = new Uri("http://platform.example") };   // only reads the public status page
http.DefaultRequestHeaders.Add("app_key", args[0]);
Console.WriteLine(await http.GetStringAsync("/status"));
