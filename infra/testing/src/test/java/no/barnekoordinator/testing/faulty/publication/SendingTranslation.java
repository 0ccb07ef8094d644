package no.barnekoordinator.testing.faulty.publication;

import org.axonframework.commandhandling.gateway.CommandGateway;

class SendingTranslation {
    CommandGateway gateway;
}
