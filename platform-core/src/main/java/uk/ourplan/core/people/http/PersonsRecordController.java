package uk.ourplan.core.people.http;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.person.PartView;
import uk.ourplan.api.person.PersonsRecordApi;
import uk.ourplan.api.person.RecordOnADay;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.person.LookingAtAPart;
import uk.ourplan.core.person.SavingAPart;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.problem.Versions;
import uk.ourplan.core.sent.StrictJson;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.person.part.RecordPart;

/** Whoever may see people may read the parts of a record; a practitioner writes them. */
@RestController
class PersonsRecordController implements PersonsRecordApi {

    private final LookingAtAPart looking;
    private final SavingAPart saving;
    private final StrictJson strict = new StrictJson();

    PersonsRecordController(LookingAtAPart looking, SavingAPart saving) {
        this.looking = looking;
        this.saving = saving;
    }

    @Override
    public Mono<RecordOnADay> on(UUID personId, @Nullable String on) {
        return Asking.holding(PeopleController.whoSeePeople()).flatMap(asking -> looking.on(asking, personId, on));
    }

    @Override
    public Mono<ResponseEntity<PartView>> part(UUID personId, String part) {
        return Asking.holding(PeopleController.whoSeePeople())
                .flatMap(asking -> looking.look(asking, personId, named(part)))
                .map(PersonsRecordController::tagged);
    }

    @Override
    public Flux<PartView> versions(UUID personId, String part) {
        return Asking.holding(PeopleController.whoSeePeople())
                .flatMap(asking -> looking.versions(asking, personId, named(part)))
                .flatMapIterable(all -> all);
    }

    @Override
    public Mono<ResponseEntity<PartView>> save(UUID personId, String part, byte[] content, @Nullable String ifMatch) {
        return Asking.here()
                .flatMap(asking -> {
                    long read = Versions.named(ifMatch);
                    RecordPart sent = strict.read(content, named(part).type(), "The part of the record");
                    return saving.save(asking, personId, sent, read);
                })
                .map(PersonsRecordController::tagged);
    }

    private static ResponseEntity<PartView> tagged(PartView view) {
        return ResponseEntity.ok().eTag(Versions.etag(view.revision())).body(view);
    }

    private static PartName named(String code) {
        return Arrays.stream(PartName.values())
                .filter(name -> name.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.NotFound()));
    }
}
