package uk.ourplan.api.change;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Flux;

/** What changes in the council, as it happens, for as long as the caller listens. */
@HttpExchange("/api/v1/changes")
public interface ChangesApi {

    @GetExchange(accept = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Change>> changes(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId);
}
