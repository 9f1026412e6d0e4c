package uk.ourplan.core.problem;

import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.national.NoLawInEffect;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.publishing.model.NoPolicyInEffect;

/** Reads what the framework or the driver threw as a refusal where it is one; a fault of ours it leaves alone. */
final class Refusals {

    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(2);

    private Refusals() {}

    static Optional<Refusal> in(Throwable error) {
        return switch (error) {
            case Refused refused -> Optional.of(refused.refusal());
            case PolicyRefused refused ->
                Optional.of(new Refusal.OfPolicy(refused.type(), String.valueOf(refused.getMessage()), refused.more()));
            case NoPolicyInEffect none -> Optional.of(notAcceptable(none));
            case NoLawInEffect none -> Optional.of(notAcceptable(none));
            case SettingNotDecided open -> Optional.of(notAcceptable(open));
            case ServerWebInputException input -> Optional.of(unreadable(input));
            case ResponseStatusException status -> byStatus(status);
            default -> inCauses(error);
        };
    }

    private static Optional<Refusal> inCauses(Throwable error) {
        return causes(error)
                .<Refusal>mapMulti((cause, refusals) -> {
                    switch (cause) {
                        case DataBufferLimitException e -> refusals.accept(tooLarge());
                        case R2dbcTransientException e -> refusals.accept(busy());
                        case R2dbcNonTransientResourceException e -> refusals.accept(busy());
                        case TimeoutException e -> refusals.accept(busy());
                        default -> {}
                    }
                })
                .findFirst();
    }

    private static Refusal unreadable(ServerWebInputException input) {
        for (Throwable cause : causes(input).toList()) {
            if (cause instanceof DataBufferLimitException) {
                return tooLarge();
            }
            if (cause instanceof JacksonException json) {
                return UnreadableBody.told(json);
            }
        }
        String at = input instanceof MissingRequestValueException missing
                ? missing.getName()
                : input.getMethodParameter() == null
                        ? ""
                        : "" + input.getMethodParameter().getParameterName();
        return new Refusal.Unreadable(
                "The request cannot be read. Compare it with the API description.",
                List.of(new Mistake(at, "is missing or not of the right kind")));
    }

    private static Optional<Refusal> byStatus(ResponseStatusException error) {
        HttpStatus status = HttpStatus.resolve(error.getStatusCode().value());
        return status == null
                ? Optional.empty()
                : Optional.ofNullable(
                        switch (status) {
                            case BAD_REQUEST ->
                                new Refusal.Unreadable(
                                        "The request cannot be read. Compare it with the API description.", List.of());
                            case UNAUTHORIZED ->
                                plain(
                                        ProblemType.NOT_SIGNED_IN,
                                        "Sign in, then send the request with the access token.");
                            case FORBIDDEN -> new Refusal.NotAllowed("This is not allowed.");
                            case NOT_FOUND -> new Refusal.NotFound();
                            case METHOD_NOT_ALLOWED ->
                                plain(
                                        ProblemType.METHOD_NOT_ALLOWED,
                                        "This address does not take that method; Allow names those that it takes.");
                            case NOT_ACCEPTABLE ->
                                plain(ProblemType.NOT_ACCEPTABLE, "Ask for a form that the API description names.");
                            case CONTENT_TOO_LARGE -> tooLarge();
                            case UNSUPPORTED_MEDIA_TYPE ->
                                plain(
                                        ProblemType.UNSUPPORTED_FORM,
                                        "Send it in a form that the API description names, with its Content-Type.");
                            case SERVICE_UNAVAILABLE -> busy();
                            default -> null;
                        });
    }

    private static Refusal notAcceptable(Throwable error) {
        return new Refusal.OfPolicy(ProblemType.INVALID, String.valueOf(error.getMessage()), Map.of());
    }

    private static Refusal plain(ProblemType type, String says) {
        return new Refusal.OfTheFrame(type, says, Map.of());
    }

    static Refusal tooLarge() {
        return plain(ProblemType.TOO_LARGE, "This is more than is taken at once. Send it in smaller parts.");
    }

    private static Refusal busy() {
        return new Refusal.Busy(COME_BACK_AFTER);
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
