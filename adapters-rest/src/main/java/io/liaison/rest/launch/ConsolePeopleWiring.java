package io.liaison.rest.launch;

import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.application.port.inbound.principal.ListKeys;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.application.port.inbound.role.ListRoles;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Rights;
import io.liaison.rest.console.people.PeoplePages;
import io.liaison.rest.console.people.PersonChoices;
import io.liaison.rest.console.people.PersonFormPages;
import io.liaison.rest.console.people.PersonLookup;
import io.liaison.rest.console.people.PersonPages;
import io.liaison.rest.console.people.RevokePages;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What lays out the pages about people. */
final class ConsolePeopleWiring {

    @Produces
    @Singleton
    PeoplePages peoplePages(ListPrincipals listPrincipals, Rights rights, ConsoleAddress address) {
        return new PeoplePages(listPrincipals, rights, address);
    }

    @Produces
    @Singleton
    PersonLookup personLookup(GetPrincipal getPrincipal) {
        return new PersonLookup(getPrincipal);
    }

    @Produces
    @Singleton
    PersonPages personPages(ListKeys listKeys, PersonLookup lookup, Rights rights, ConsoleAddress address) {
        return new PersonPages(listKeys, lookup, rights, address);
    }

    @Produces
    @Singleton
    PersonFormPages personFormPages(ListPrincipals listPrincipals, ListRoles listRoles, ConsoleAddress address) {
        return new PersonFormPages(new PersonChoices(listPrincipals, listRoles), address);
    }

    @Produces
    @Singleton
    RevokePages revokePages(ListKeys listKeys, ConsoleAddress address) {
        return new RevokePages(listKeys, address);
    }
}
