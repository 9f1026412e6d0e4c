package uk.ourplan.api.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.api.Page;

/** The council's teams, for its administrators; an auditor may look. */
@HttpExchange("/api/v1/teams")
public interface TeamsApi {

    @GetExchange
    Mono<Page<TeamSummary>> teams(@RequestParam int page, @RequestParam int size);

    @GetExchange("/{teamId}")
    Mono<TeamView> team(@PathVariable UUID teamId);

    /** Who is in it from when to when: first those who stay, then those with a last day, each by name. */
    @GetExchange("/{teamId}/members")
    Mono<Page<TeamMember>> members(
            @PathVariable UUID teamId,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size);

    /** Makes a team; 409 where the council has one of that name. */
    @PostExchange
    Mono<TeamView> make(
            @RequestBody TeamChange team,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Writes anew what it is called and who manages it. */
    @PostExchange("/{teamId}")
    Mono<TeamView> change(
            @PathVariable UUID teamId,
            @RequestBody TeamChange team,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    @PostExchange("/{teamId}/members")
    Mono<TeamView> join(
            @PathVariable UUID teamId,
            @RequestBody JoinTeam member,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    @PostExchange("/{teamId}/members/{memberId}/end")
    Mono<TeamView> leave(
            @PathVariable UUID teamId,
            @PathVariable UUID memberId,
            @RequestBody EndOn end,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
