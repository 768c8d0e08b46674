package io.liaison.rest.console.rotation;

import io.liaison.application.port.inbound.rotation.ReplaceMasterKey;
import io.liaison.application.port.inbound.rotation.RotateKeys;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Either;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/keys}: how far the latest rotation is, a new one, and the last step of a new master key. */
@Path("/console/keys")
@RunOnVirtualThread
public class RotationPageResource {
    private final RotateKeys rotateKeys;
    private final ReplaceMasterKey replaceMasterKey;
    private final RotationPages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public RotationPageResource(
            RotateKeys rotateKeys,
            ReplaceMasterKey replaceMasterKey,
            RotationPages pages,
            ConsoleAddress address,
            Frames frames,
            ConsoleAnswers answers) {
        this.rotateKeys = rotateKeys;
        this.replaceMasterKey = replaceMasterKey;
        this.pages = pages;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> show(@Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var language = visitor.exchange().language();
        var frame = frames.in(Part.KEYS, language).under(RotationTold.banner(Form.asked(uri), language));
        return answers.page(pages.of(frame, visitor), Part.KEYS, visitor.exchange());
    }

    /** Where one is under way it is that one, so that sending it twice does nothing twice. */
    @POST
    @Path("/rotation")
    @Operation(hidden = true)
    public RestResponse<Object> rotate(@Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return told(
                rotateKeys.rotate(new RotateKeys.Command(visitor.actor())).map(rotation -> RotationTold.BEGUN),
                visitor);
    }

    @POST
    @Path("/master")
    @Operation(hidden = true)
    public RestResponse<Object> replace(@Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return told(
                replaceMasterKey
                        .replace(new ReplaceMasterKey.Command(visitor.actor()))
                        .map(RotationTold::of),
                visitor);
    }

    private RestResponse<Object> told(Either<Failure, RotationTold> done, Visitor visitor) {
        return done.fold(failure -> failed(failure, visitor), told -> answers.next(told.on(address.keys())));
    }

    private RestResponse<Object> failed(Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        return pages.of(answers.under(failure, frames.in(Part.KEYS, exchange.language()), exchange), visitor)
                .fold(
                        unseen -> answers.failed(failure, Part.KEYS, exchange),
                        page -> answers.failed(failure, page, exchange));
    }
}
