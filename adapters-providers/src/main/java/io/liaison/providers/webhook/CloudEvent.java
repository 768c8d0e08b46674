package io.liaison.providers.webhook;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connection.Announcement;
import io.liaison.domain.connection.Diagnosis;
import java.util.LinkedHashMap;
import java.util.Map;
import net.minidev.json.JSONObject;

/** An announcement in the JSON format of CloudEvents 1.0; texts are English, and codes say the same in any language. */
final class CloudEvent {

    private CloudEvent() {}

    static String of(Announcement announcement) {
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", announcement.id().toString());
        event.put("source", "/tenants/" + announcement.tenant());
        event.put("type", announcement.kind().key());
        event.put("subject", announcement.subject());
        event.put("time", announcement.at().toString());
        event.put("datacontenttype", "application/json");
        event.put("data", data(announcement));
        return JSONObject.toJSONString(event);
    }

    private static Map<String, Object> data(Announcement announcement) {
        var data = new LinkedHashMap<String, Object>();
        data.put("tenant", announcement.tenant().toString());
        announcement.data().forEach((name, value) -> data.put(name, value));
        announcement.why().forEach(why -> explain(data, why));
        return data;
    }

    private static void explain(Map<String, Object> data, Diagnosis why) {
        data.put("code", why.code().number());
        data.put("message", ErrorTexts.in(Language.ENGLISH).detail(why.code(), why.parameters()));
        if (!why.providerMessage().isEmpty()) {
            data.put("providerMessage", why.providerMessage().value());
        }
    }
}
