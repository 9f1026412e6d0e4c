package uk.ourplan.core.directory.keycloak;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.core.directory.SignIn;
import uk.ourplan.core.directory.SignIns;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;

/**
 * Keycloak's admin client waits for its answers: a few threads of its own, and a queue that ends, so that a slow Keycloak
 * slows nothing else.
 *
 * @see "docs/decisions/0120-people-sign-in-at-keycloak-and-are-kept-here.md"
 */
@Component
class KeycloakSignIns implements SignIns, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakSignIns.class);
    private static final int THREADS = 4;
    private static final int WAITING_AT_MOST = 1_000;
    private static final String CORE = "ourplan-core";
    private static final String LADDER = "ladder_roles";
    private static final Set<String> PERMISSIONS =
            Arrays.stream(Permission.values()).map(Permission::code).collect(Collectors.toUnmodifiableSet());
    private static final Refusal UNREACHABLE = new Refusal.OfTheFrame(
            ProblemType.BUSY, "People's sign-ins cannot be reached just now. Try again in a moment.", Map.of());

    private final SignInSettings settings;
    private final Scheduler waiting = Schedulers.newBoundedElastic(THREADS, WAITING_AT_MOST, "keycloak");
    private final SecureRandom random = new SecureRandom();
    private final KeycloakOrganizations organizations = new KeycloakOrganizations();
    private final Keycloak keycloak;
    private volatile String core = "";

    KeycloakSignIns(SignInSettings settings) {
        this.settings = settings;
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(settings.server())
                .realm(settings.realmName())
                .grantType("client_credentials")
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .build();
    }

    @Override
    public Mono<Void> organization(String alias, String name) {
        return asked(() -> {
                    Optional<OrganizationRepresentation> there = organizations.called(realm(), alias);
                    if (there.isPresent()) {
                        OrganizationRepresentation organization = there.get();
                        if (!name.equals(organization.getName())) {
                            organization.setName(name);
                            close(realm().organizations()
                                    .get(organization.getId())
                                    .update(organization));
                        }
                    } else {
                        OrganizationRepresentation organization = new OrganizationRepresentation();
                        organization.setName(name);
                        organization.setAlias(alias);
                        organization.setEnabled(true);
                        close(realm().organizations().create(organization));
                    }
                    return alias;
                })
                .then();
    }

    @Override
    public Mono<Void> open(String alias, boolean open) {
        return asked(() -> {
                    OrganizationRepresentation organization =
                            organizations.called(realm(), alias).orElseThrow(NotFoundException::new);
                    if (organization.isEnabled() != open) {
                        organization.setEnabled(open);
                        close(realm().organizations().get(organization.getId()).update(organization));
                    }
                    return alias;
                })
                .then();
    }

    @Override
    public Mono<SignIn> add(String alias, String email, String firstNames, String lastName) {
        return asked(() -> {
            Optional<UserRepresentation> there =
                    realm().users().searchByUsername(email, true).stream().findFirst();
            String id = there.map(UserRepresentation::getId).orElseGet(() -> created(email, firstNames, lastName));
            if (there.isPresent() && !isMember(alias, id) && !isOfNobody(id)) {
                throw new Refused(
                        new Refusal.WrongState("This e-mail address signs in somebody else already. Use another one."));
            }
            if (!isMember(alias, id)) {
                close(organizations.of(realm(), alias).members().addMember(id));
            }
            UserResource user = realm().users().get(id);
            UserRepresentation representation = user.toRepresentation();
            if (!Boolean.TRUE.equals(representation.isEnabled())) {
                representation.setEnabled(true);
                user.update(representation);
            }
            return signIn(user.toRepresentation());
        });
    }

    private String created(String email, String firstNames, String lastName) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setEmailVerified(true);
        user.setFirstName(firstNames);
        user.setLastName(lastName);
        user.setEnabled(true);
        try (Response response = realm().users().create(user)) {
            mustHaveWorked(response);
            String path = response.getLocation().getPath();
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** Made by us a moment ago and put nowhere yet, where the service stopped in between. */
    private boolean isOfNobody(String id) {
        return realm().organizations().members().getOrganizations(id, true).isEmpty()
                && rolesOf(id).isEmpty();
    }

    @Override
    public Mono<List<SignIn>> members(String alias, int first, int most) {
        return asked(() -> organizations.of(realm(), alias).members().list(first, most).stream()
                .map(KeycloakSignIns::signIn)
                .toList());
    }

    @Override
    public Mono<Set<String>> roles(String alias, WorkerId worker) {
        return asked(() -> {
            member(alias, worker);
            return rolesOf(worker.toString());
        });
    }

    private Set<String> rolesOf(String id) {
        UserResource user = realm().users().get(id);
        return Stream.concat(
                        permissions(user).listAll().stream().map(RoleRepresentation::getName),
                        ladder(user.toRepresentation()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Mono<Void> setRoles(String alias, WorkerId worker, Set<String> roles) {
        return asked(() -> {
                    UserResource user = member(alias, worker);
                    Set<String> wanted =
                            roles.stream().filter(PERMISSIONS::contains).collect(Collectors.toSet());
                    wanted.remove(Permission.OPERATOR.code());
                    RoleScopeResource permissions = permissions(user);
                    List<RoleRepresentation> held = permissions.listAll();
                    List<RoleRepresentation> tooMany = held.stream()
                            .filter(role -> !wanted.contains(role.getName()))
                            .toList();
                    held.forEach(role -> wanted.remove(role.getName()));
                    if (!tooMany.isEmpty()) {
                        permissions.remove(tooMany);
                    }
                    if (!wanted.isEmpty()) {
                        permissions.add(permissions.listAvailable().stream()
                                .filter(role -> wanted.contains(role.getName()))
                                .toList());
                    }
                    climb(
                            user,
                            roles.stream()
                                    .filter(role -> !PERMISSIONS.contains(role))
                                    .sorted()
                                    .toList());
                    return worker;
                })
                .then();
    }

    private static void climb(UserResource user, List<String> rungs) {
        UserRepresentation representation = user.toRepresentation();
        if (!ladder(representation).equals(Set.copyOf(rungs))) {
            Map<String, List<String>> attributes =
                    new HashMap<>(representation.getAttributes() == null ? Map.of() : representation.getAttributes());
            attributes.put(LADDER, rungs);
            representation.setAttributes(attributes);
            user.update(representation);
        }
    }

    @Override
    public Mono<Optional<String>> firstPassword(String alias, WorkerId worker) {
        return asked(() -> {
            UserResource user = member(alias, worker);
            if (settings.inviteByEmail()) {
                user.executeActionsEmail(List.of("UPDATE_PASSWORD"));
                return Optional.<String>empty();
            }
            CredentialRepresentation password = new CredentialRepresentation();
            password.setType(CredentialRepresentation.PASSWORD);
            password.setValue(FirstPasswords.next(random));
            password.setTemporary(true);
            user.resetPassword(password);
            user.logout();
            return Optional.of(password.getValue());
        });
    }

    @Override
    public Mono<Boolean> isNew(String alias, WorkerId worker) {
        return asked(() -> {
            UserResource user = member(alias, worker);
            List<String> required = user.toRepresentation().getRequiredActions();
            return user.credentials().isEmpty() || (required != null && required.contains("UPDATE_PASSWORD"));
        });
    }

    @Override
    public Mono<Void> shut(String alias, WorkerId worker) {
        return asked(() -> {
                    UserResource user = member(alias, worker);
                    UserRepresentation representation = user.toRepresentation();
                    representation.setEnabled(false);
                    user.update(representation);
                    user.logout();
                    return worker;
                })
                .then();
    }

    /** Refused (404) unless the worker is a member of the council's own organization. */
    private UserResource member(String alias, WorkerId worker) {
        if (!isMember(alias, worker.toString())) {
            throw new Refused(new Refusal.NotFound());
        }
        return realm().users().get(worker.toString());
    }

    private boolean isMember(String alias, String id) {
        try {
            organizations.of(realm(), alias).members().member(id).toRepresentation();
            return true;
        } catch (NotFoundException nobody) {
            return false;
        } catch (ClientErrorException nobody) {
            if (nobody.getResponse().getStatus() == Response.Status.BAD_REQUEST.getStatusCode()) {
                return false;
            }
            throw nobody;
        }
    }

    private RoleScopeResource permissions(UserResource user) {
        if (core.isEmpty()) {
            core = realm().clients().findByClientId(CORE).getFirst().getId();
        }
        return user.roles().clientLevel(core);
    }

    private RealmResource realm() {
        return keycloak.realm(settings.realmName());
    }

    private static Set<String> ladder(UserRepresentation user) {
        Map<String, List<String>> attributes = user.getAttributes();
        return attributes == null ? Set.of() : Set.copyOf(attributes.getOrDefault(LADDER, List.of()));
    }

    private static SignIn signIn(UserRepresentation user) {
        String email = user.getEmail() == null ? user.getUsername() : user.getEmail();
        return new SignIn(
                new WorkerId(UUID.fromString(user.getId())),
                email,
                named(user.getFirstName(), email),
                named(user.getLastName(), email));
    }

    private static String named(String name, String otherwise) {
        return name == null || name.isBlank() ? otherwise : name;
    }

    private static void close(Response response) {
        try (response) {
            mustHaveWorked(response);
        }
    }

    private static void mustHaveWorked(Response response) {
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            throw new WebApplicationException("Keycloak answered " + response.getStatus() + ".", response.getStatus());
        }
    }

    private <T> Mono<T> asked(Callable<T> question) {
        if (settings.clientSecret().isBlank()) {
            return Mono.error(new Refused(UNREACHABLE));
        }
        return Mono.fromCallable(question)
                .subscribeOn(waiting)
                .onErrorMap(WebApplicationException.class, KeycloakSignIns::refused)
                .onErrorMap(ProcessingException.class, e -> new Refused(UNREACHABLE));
    }

    /** Not what Keycloak says, which may name somebody, but what can be done about it. */
    private static Refused refused(WebApplicationException answer) {
        int status = answer.getResponse().getStatus();
        return new Refused(
                switch (status) {
                    case 400 ->
                        new Refusal.Invalid(
                                "The identity provider does not take the name or the e-mail address. Write them otherwise.",
                                List.of());
                    case 404 -> new Refusal.NotFound();
                    case 409 ->
                        new Refusal.WrongState(
                                "This e-mail address or name is in use at the identity provider already. Use another one.");
                    default -> {
                        LOG.warn("The identity provider answered {}.", status);
                        yield UNREACHABLE;
                    }
                });
    }

    @Override
    public void destroy() {
        waiting.dispose();
        keycloak.close();
    }
}
