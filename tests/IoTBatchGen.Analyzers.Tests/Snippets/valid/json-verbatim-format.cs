//! C# 7.3
using System;

namespace Legacy
{
    public static class Templates
    {
        private const string Template = @"{{""taskName"":""{0}"",""taskType"":""DeviceCmd"",""timeout"":{1},""param"":{{""type"":""DeviceArea"",""deviceLocation"":""{2}"",""command"":{{""serviceId"":""Schedule"",""method"":""CLEAR_SCHEDULE""}}}}}}";

        public static string Fill(string name, int minutes, string area)
        {
            return string.Format(Template, name, minutes, area);
        }
    }
}
