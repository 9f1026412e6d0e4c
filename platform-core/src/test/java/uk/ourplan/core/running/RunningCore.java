package uk.ourplan.core.running;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.http.codec.json.JacksonJsonEncoder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.OurplanCore;
import uk.ourplan.core.council.Rounds;
import uk.ourplan.language.council.Permission;

/**
 * The service as it runs: embedded PostgreSQL 18 with every migration, the application role, the councils of {@link Council}
 * with their sample policies,
 * tokens signed by a key of our own, real HTTP on a free port. Started once for all specs of a JVM; specs share the database,
 * so each makes its own people and plans.
 *
 * <pre>{@code
 * class PlansSpec {
 *     private final RunningCore core = RunningCore.shared();
 *
 *     @Test
 *     void a_practitioner_starts_a_plan() {
 *         core.as(NORTHMOOR, PRACTITIONER).post().uri("/api/v1/people/{id}/plans", id).bodyValue(start)
 *                 .exchange().expectStatus().isOk();
 *     }
 * }
 * }</pre>
 *
 * A POST without an {@code Idempotency-Key} is given one, as the screens do. {@link #database()} looks behind the scenes.
 */
public final class RunningCore {

    private static final class Shared {
        private static final RunningCore CORE = new RunningCore(null);
    }

    private static final ApplicationContextInitializer<ConfigurableApplicationContext> NOTHING = context -> {};

    /** JSON as the contract speaks it. */
    private static final JsonMapper SPOKEN = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final Database database = new Database();
    private final Tokens tokens = new Tokens();
    private final ConfigurableApplicationContext context;

    /** @param moved the clock by which it goes; {@code null} for that of this machine */
    private RunningCore(@Nullable MovedClock moved) {
        context = start(moved == null ? NOTHING : going -> goingBy(going, moved));
        Council.OPEN.forEach(this::open);
    }

    /**
     * One with a database of its own that goes by this clock. Nothing goes on in it by itself, so that only what a spec does
     * happens on a day.
     */
    static RunningCore by(MovedClock clock) {
        RunningCore core = new RunningCore(clock);
        core.rounds().forEach(Rounds::stop);
        return core;
    }

    /** As an operator opens it: with its whole policy. */
    private void open(Council council) {
        asOperator()
                .post()
                .uri("/api/v1/councils")
                .bodyValue(Map.of(
                        "id", council.id(), "slug", council.slug(), "name", council.name(), "pack", council.pack()))
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** The one that all specs of this JVM share. */
    public static RunningCore shared() {
        return Shared.CORE;
    }

    /** A second instance of the service on the same database, with these settings changed; the caller closes it. */
    public ConfigurableApplicationContext start(String... otherwise) {
        return start(NOTHING, otherwise);
    }

    private ConfigurableApplicationContext start(
            ApplicationContextInitializer<ConfigurableApplicationContext> more, String... otherwise) {
        return new SpringApplicationBuilder(OurplanCore.class)
                .initializers(RunningCore::withThreadsOfItsOwn, more)
                .properties("spring.main.register-shutdown-hook=false")
                .run(arguments(otherwise));
    }

    /** A client signed in as a member of a council. */
    public WebTestClient as(Council council, Permission... permissions) {
        return as(Somebody.of(council, permissions));
    }

    public WebTestClient as(Somebody somebody) {
        return withToken(tokens.of(somebody));
    }

    public WebTestClient asOperator() {
        return as(Somebody.operator());
    }

    /** A client that isn't signed in. */
    public WebTestClient asNobody() {
        return clientOf(context);
    }

    public WebTestClient withToken(String token) {
        return asNobody()
                .mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
    }

    /** A client of a service started with {@link #start}. */
    public static WebTestClient clientOf(ConfigurableApplicationContext service) {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"))
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> {
                    codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024);
                    codecs.defaultCodecs().jacksonJsonEncoder(new JacksonJsonEncoder(SPOKEN));
                    codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(SPOKEN));
                })
                .filter(keyed())
                .build();
    }

    public Tokens tokens() {
        return tokens;
    }

    public Database database() {
        return database;
    }

    /** A part of the service, for specs of adapters. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** What goes on by itself while the service runs, for a test that must have the database to itself. */
    public List<Rounds> rounds() {
        return List.copyOf(context.getBeansOfType(Rounds.class).values());
    }

    /** Whether a contract has its controller. */
    public boolean serves(Class<?> api) {
        return !context.getBeansOfType(api).isEmpty();
    }

    private String[] arguments(String... otherwise) {
        String[] usual = {
            "--server.port=0",
            "--ourplan.database.host=localhost",
            "--ourplan.database.port=" + database.port(),
            "--ourplan.database.name=ourplan",
            "--ourplan.database.user=" + Database.APP_USER,
            "--ourplan.database.password=" + Database.APP_PASSWORD,
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.ISSUER,
            "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + tokens.address(),
            "--logging.structured.format.console="
        };
        String[] all = java.util.Arrays.copyOf(usual, usual.length + otherwise.length);
        System.arraycopy(otherwise, 0, all, usual.length, otherwise.length);
        return all;
    }

    /** Otherwise the first instance that closes would take the threads of the others with it. */
    private static void withThreadsOfItsOwn(ConfigurableApplicationContext context) {
        ReactorResourceFactory threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        context.getBeanFactory().registerSingleton("reactorResourceFactory", threads);
        threads.afterPropertiesSet();
    }

    private static void goingBy(ConfigurableApplicationContext context, MovedClock clock) {
        ((GenericApplicationContext) context)
                .registerBean("movedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
    }

    private static ExchangeFilterFunction keyed() {
        return ExchangeFilterFunction.ofRequestProcessor(request -> Mono.just(
                HttpMethod.POST.equals(request.method()) && !request.headers().containsHeader("Idempotency-Key")
                        ? ClientRequest.from(request)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .build()
                        : request));
    }
}
