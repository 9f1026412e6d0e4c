package uk.ourplan.core.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.WorkerId;

/** An identity provider of our own, which can be out of reach. */
@Component
@Primary
public final class MadeUpSignIns implements SignIns {

    private final Map<String, String> organizations = new ConcurrentHashMap<>();
    private final Map<WorkerId, Account> accounts = new ConcurrentHashMap<>();
    private volatile boolean unreachable;
    private final AtomicInteger answersLeft = new AtomicInteger(Integer.MAX_VALUE);

    /** An account of somebody. */
    public record Account(SignIn signIn, String alias, Set<String> roles, boolean enabled) {}

    /** Everything asked of it fails until it is said otherwise. */
    public void unreachable(boolean now) {
        unreachable = now;
    }

    /** After so many answers it is out of reach. */
    public void answersOnly(int times) {
        answersLeft.set(times);
    }

    /** By name or e-mail address, whose tokens the tests sign for the same subject. */
    public static WorkerId idOf(String email) {
        return new WorkerId(UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8)));
    }

    public Account account(WorkerId worker) {
        return Optional.ofNullable(accounts.get(worker)).orElseThrow();
    }

    public boolean knowsAnybodyCalled(String email) {
        return accounts.containsKey(idOf(email));
    }

    public boolean knows(String alias) {
        return organizations.containsKey(alias);
    }

    /** Somebody who could sign in before there was a directory. */
    public void seed(String alias, WorkerId worker, String email, Set<String> roles) {
        accounts.put(worker, new Account(new SignIn(worker, email, "Seeded", "Somebody"), alias, roles, true));
    }

    @Override
    public Mono<Void> organization(String alias, String name) {
        return asked(() -> organizations.put(alias, name) == null).then();
    }

    @Override
    public Mono<Void> open(String alias, boolean open) {
        return asked(() -> open).then();
    }

    @Override
    public Mono<SignIn> add(String alias, String email, String firstNames, String lastName) {
        return asked(() -> {
            WorkerId id = idOf(email);
            Account there = accounts.get(id);
            if (there != null && !there.alias().equals(alias)) {
                throw new Refused(new Refusal.WrongState("This e-mail address signs in somebody else already."));
            }
            return accounts.computeIfAbsent(
                            id,
                            fresh -> new Account(new SignIn(fresh, email, firstNames, lastName), alias, Set.of(), true))
                    .signIn();
        });
    }

    @Override
    public Mono<List<SignIn>> members(String alias, int first, int most) {
        return asked(() -> accounts.values().stream()
                .filter(account -> account.alias().equals(alias))
                .map(Account::signIn)
                .sorted(java.util.Comparator.comparing(SignIn::email))
                .skip(first)
                .limit(most)
                .toList());
    }

    @Override
    public Mono<Set<String>> roles(String alias, WorkerId worker) {
        return asked(() -> member(alias, worker).roles());
    }

    @Override
    public Mono<Void> setRoles(String alias, WorkerId worker, Set<String> roles) {
        return asked(() -> {
                    Account account = member(alias, worker);
                    return accounts.put(
                            worker, new Account(account.signIn(), alias, Set.copyOf(roles), account.enabled()));
                })
                .then();
    }

    @Override
    public Mono<Optional<String>> firstPassword(String alias, WorkerId worker) {
        return asked(() -> {
            member(alias, worker);
            return Optional.of("abcd-efgh-jkmn-pqrs-tuvw");
        });
    }

    @Override
    public Mono<Boolean> isNew(String alias, WorkerId worker) {
        return asked(() -> member(alias, worker).enabled());
    }

    @Override
    public Mono<Void> shut(String alias, WorkerId worker) {
        return asked(() -> {
                    Account account = member(alias, worker);
                    return accounts.put(worker, new Account(account.signIn(), alias, account.roles(), false));
                })
                .then();
    }

    private Account member(String alias, WorkerId worker) {
        Account account = accounts.get(worker);
        if (account == null || !account.alias().equals(alias)) {
            throw new Refused(new Refusal.NotFound());
        }
        return account;
    }

    private <T> Mono<T> asked(Supplier<T> answer) {
        return Mono.fromSupplier(() -> {
            if (unreachable || answersLeft.getAndDecrement() <= 0) {
                throw new Refused(new Refusal.OfTheFrame(ProblemType.BUSY, "Out of reach. Try again.", Map.of()));
            }
            return answer.get();
        });
    }
}
