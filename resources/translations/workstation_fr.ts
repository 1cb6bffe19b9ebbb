<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>Officer Workstation</source>
            <translation>Poste de travail de l’agent</translation>
        </message>
        <message>
            <source>Helps officers assess applications of temporary foreign workers under Operational Bulletin 275-C. It computes and proposes; only the officer finds and decides.</source>
            <translation>Aide les agents à évaluer les demandes de travailleurs étrangers temporaires selon le Bulletin opérationnel 275-C. Le programme calcule et propose; seul l’agent constate et décide.</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Rules in force</source>
            <translation>Règles en vigueur</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>The program made a mistake</source>
            <translation>Le programme a commis une erreur</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>Rapport pour le soutien technique</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>CandidatePanel</name>
        <message>
            <source>No opinion about this employer is published.</source>
            <translation>Aucun avis publié sur cet employeur.</translation>
        </message>
    </context>
    <context>
        <name>Candidates</name>
        <message>
            <source>Match</source>
            <translation>Concordance</translation>
        </message>
        <message>
            <source>Published name</source>
            <translation>Nom publié</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>Sur la liste</translation>
        </message>
        <message>
            <source>Opinions</source>
            <translation>Avis</translation>
        </message>
    </context>
    <context>
        <name>CaseFiles</name>
        <message>
            <source>Open a case document</source>
            <translation>Ouvrir un dossier en fichier</translation>
        </message>
        <message>
            <source>Write the case document</source>
            <translation>Enregistrer le dossier en fichier</translation>
        </message>
    </context>
    <context>
        <name>CaseStrip</name>
        <message>
            <source>Close the case and show the worklist</source>
            <translation>Fermer le dossier et afficher la liste de travail</translation>
        </message>
    </context>
    <context>
        <name>CaseTabs</name>
        <message>
            <source>Steps of the case</source>
            <translation>Étapes du dossier</translation>
        </message>
    </context>
    <context>
        <name>CheckPanel</name>
        <message>
            <source>Ineligibility check</source>
            <translation>Vérification de l’inadmissibilité</translation>
        </message>
        <message>
            <source>No name matched</source>
            <translation>Aucun nom correspondant</translation>
        </message>
        <message>
            <source>This employer is listed</source>
            <translation>Cet employeur est inscrit</translation>
        </message>
        <message>
            <source>Another employer</source>
            <translation>Un autre employeur</translation>
        </message>
        <message>
            <source>Reason, kept with the check</source>
            <translation>Raison, conservée avec la vérification</translation>
        </message>
        <message>
            <source>Reason for the answer</source>
            <translation>Raison de la réponse</translation>
        </message>
        <message>
            <source>Choose a name that is on the list first.</source>
            <translation>Choisissez d’abord un nom qui figure sur la liste.</translation>
        </message>
    </context>
    <context>
        <name>Concerns</name>
        <message>
            <source>Concern</source>
            <translation>Préoccupation</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Put</source>
            <translation>Communiquée</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Became ground</source>
            <translation>Devenue motif</translation>
        </message>
    </context>
    <context>
        <name>DecisionPages</name>
        <message>
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>Équité</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>System notes</source>
            <translation>Notes du système</translation>
        </message>
        <message>
            <source>Pages of the decision</source>
            <translation>Pages de la décision</translation>
        </message>
    </context>
    <context>
        <name>DeclaredEmployer</name>
        <message>
            <source>Look up as declared:</source>
            <translation>Rechercher tel que déclaré :</translation>
        </message>
        <message>
            <source>The application declares no employer yet.</source>
            <translation>La demande ne déclare pas encore d’employeur.</translation>
        </message>
    </context>
    <context>
        <name>DocumentMark</name>
        <message>
            <source>Asked for on</source>
            <translation>Demandé le</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Reçu le</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>Date du document</translation>
        </message>
        <message>
            <source>Bank statements count for 3 months, pay stubs for 12</source>
            <translation>Les relevés bancaires valent 3 mois, les talons de paie 12</translation>
        </message>
        <message>
            <source>Reason, if waived or not applicable</source>
            <translation>Raison, si dispense ou sans objet</translation>
        </message>
    </context>
    <context>
        <name>DocumentMatrix</name>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>To note</source>
            <translation>À noter</translation>
        </message>
    </context>
    <context>
        <name>DocumentsTab</name>
        <message>
            <source>Documents by factor (Annex A)</source>
            <translation>Documents par facteur (annexe A)</translation>
        </message>
        <message>
            <source>Documents and factors</source>
            <translation>Documents et facteurs</translation>
        </message>
    </context>
    <context>
        <name>EmployerTab</name>
        <message>
            <source>Employer</source>
            <translation>Employeur</translation>
        </message>
    </context>
    <context>
        <name>EmptyWorklist</name>
        <message>
            <source>New application</source>
            <translation>Nouvelle demande</translation>
        </message>
        <message>
            <source>Open a case document</source>
            <translation>Ouvrir un dossier en fichier</translation>
        </message>
        <message>
            <source>Load a published list</source>
            <translation>Charger une liste publiée</translation>
        </message>
        <message>
            <source>Show every case</source>
            <translation>Afficher tous les dossiers</translation>
        </message>
        <message>
            <source>No case matches</source>
            <translation>Aucun dossier ne correspond</translation>
        </message>
        <message>
            <source>Search looks in names, employers and file numbers.</source>
            <translation>La recherche porte sur les noms, les employeurs et les numéros de dossier.</translation>
        </message>
        <message>
            <source>No application yet</source>
            <translation>Aucune demande pour l’instant</translation>
        </message>
        <message>
            <source>Enter an application, or open a case document.</source>
            <translation>Saisissez une demande, ou ouvrez un dossier en fichier.</translation>
        </message>
        <message>
            <source>Load the list of ineligible employers first, then enter an application.</source>
            <translation>Chargez d’abord la liste des employeurs inadmissibles, puis saisissez une demande.</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>Findings</source>
            <translation>Conclusions</translation>
        </message>
    </context>
    <context>
        <name>FactorFacts</name>
        <message>
            <source>Contract from</source>
            <translation>Contrat du</translation>
        </message>
        <message>
            <source>at least as long as the offer</source>
            <translation>au moins aussi long que l’offre</translation>
        </message>
        <message>
            <source>Contract to</source>
            <translation>Contrat au</translation>
        </message>
        <message>
            <source>Do its payments cover wage and benefits?</source>
            <translation>Ses paiements couvrent-ils salaire et avantages?</translation>
        </message>
        <message>
            <source>also of others approved who have not started</source>
            <translation>aussi pour d’autres travailleurs approuvés qui n’ont pas commencé</translation>
        </message>
        <message>
            <source>Did a recruiter or third party find the worker?</source>
            <translation>Un recruteur ou un tiers a-t-il trouvé le travailleur?</translation>
        </message>
        <message>
            <source>Name of the recruiter</source>
            <translation>Nom du recruteur</translation>
        </message>
        <message>
            <source>Province that licenses</source>
            <translation>Province qui délivre le permis</translation>
        </message>
        <message>
            <source>Licensed there?</source>
            <translation>Y est-il titulaire d’un permis?</translation>
        </message>
        <message>
            <source>where the province requires a licence</source>
            <translation>là où la province exige un permis</translation>
        </message>
        <message>
            <source>Did the worker pay a fee?</source>
            <translation>Le travailleur a-t-il payé des frais?</translation>
        </message>
        <message>
            <source>details go to OMC</source>
            <translation>transmettre les détails à la DGGOC</translation>
        </message>
        <message>
            <source>Foreign employer: business contract</source>
            <translation>Employeur étranger : contrat commercial</translation>
        </message>
        <message>
            <source>Recruiter or third party</source>
            <translation>Recruteur ou tiers</translation>
        </message>
    </context>
    <context>
        <name>FactorSheet</name>
        <message>
            <source>Verification log</source>
            <translation>Registre des vérifications</translation>
        </message>
        <message>
            <source>Finding of the officer</source>
            <translation>Conclusion de l’agent</translation>
        </message>
        <message>
            <source>Documents this factor rests on</source>
            <translation>Documents sur lesquels repose ce facteur</translation>
        </message>
    </context>
    <context>
        <name>FairnessPage</name>
        <message>
            <source>Concern</source>
            <translation>Préoccupation</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>what came from elsewhere must be put to the applicant</source>
            <translation>ce qui vient d’ailleurs doit être communiqué au demandeur</translation>
        </message>
        <message>
            <source>Put to the applicant on</source>
            <translation>Communiquée au demandeur le</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Reply asked for by</source>
            <translation>Réponse demandée au plus tard le</translation>
        </message>
        <message>
            <source>Replied on</source>
            <translation>Réponse reçue le</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Concerns and replies</source>
            <translation>Préoccupations et réponses</translation>
        </message>
        <message>
            <source>New concern</source>
            <translation>Nouvelle préoccupation</translation>
        </message>
        <message>
            <source>Preview fairness letter</source>
            <translation>Aperçu de la lettre d’équité</translation>
        </message>
        <message>
            <source>Became ground</source>
            <translation>Devenue motif</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Worklist</source>
            <translation>Liste de travail</translation>
        </message>
        <message numerus="yes">
            <source>the first %n case(s); search to narrow</source>
            <translation>
                <numerusform>le premier dossier; cherchez pour préciser</numerusform>
                <numerusform>les %n premiers dossiers; cherchez pour préciser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n dossier</numerusform>
                <numerusform>%n dossiers</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Cases of every officer</source>
            <translation>Dossiers de tous les agents</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Les miens</translation>
        </message>
        <message>
            <source>Only my cases</source>
            <translation>Seulement mes dossiers</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Every stage</source>
            <translation>Toutes les étapes</translation>
        </message>
        <message>
            <source>Preview request letter</source>
            <translation>Aperçu de la demande de documents</translation>
        </message>
    </context>
    <context>
        <name>FindingButtons</name>
        <message>
            <source>Finding: {result}</source>
            <translation>Conclusion : {result}</translation>
        </message>
        <message>
            <source>Press {key}; press it again to take the finding back</source>
            <translation>Appuyez sur {key}; appuyez de nouveau pour retirer la conclusion</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Finding</source>
            <translation>Conclusion</translation>
        </message>
    </context>
    <context>
        <name>First</name>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your code, as it stands on letters</source>
            <translation>Votre code, tel qu’il figure sur les lettres</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Nom du bureau</translation>
        </message>
        <message>
            <source>Kind of office</source>
            <translation>Genre de bureau</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>La même phrase de passe, à nouveau</translation>
        </message>
    </context>
    <context>
        <name>FirstSheet</name>
        <message>
            <source>Set up this workstation</source>
            <translation>Configurer ce poste de travail</translation>
        </message>
        <message>
            <source>Asked once. Everything can be changed later, except that nobody can recover a lost passphrase.</source>
            <translation>Demandé une seule fois. Tout peut être modifié plus tard, mais personne ne peut retrouver une phrase de passe perdue.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Making the store</source>
            <translation>Création de la base de dossiers</translation>
        </message>
    </context>
    <context>
        <name>GenuinenessSteps</name>
        <message>
            <source>To be found</source>
            <translation>À conclure</translation>
        </message>
    </context>
    <context>
        <name>GenuinenessTab</name>
        <message>
            <source>Factors and findings</source>
            <translation>Facteurs et conclusions</translation>
        </message>
    </context>
    <context>
        <name>GroundEditor</name>
        <message>
            <source>Reasons, as the letter says them</source>
            <translation>Raisons, telles que la lettre les donne</translation>
        </message>
        <message>
            <source>what decided it in this case</source>
            <translation>ce qui a été décisif dans ce dossier</translation>
        </message>
        <message>
            <source>Facts of this case, one on each line</source>
            <translation>Faits du dossier, un par ligne</translation>
        </message>
        <message>
            <source>the letter lists them below the ground</source>
            <translation>la lettre les énumère sous le motif</translation>
        </message>
        <message>
            <source>Documents relied on</source>
            <translation>Documents retenus</translation>
        </message>
    </context>
    <context>
        <name>Grounds</name>
        <message>
            <source>Ground</source>
            <translation>Motif</translation>
        </message>
    </context>
    <context>
        <name>GroundsPanel</name>
        <message>
            <source>Grounds for refusal</source>
            <translation>Motifs de refus</translation>
        </message>
        <message>
            <source>Supported by the findings:</source>
            <translation>Appuyés par les conclusions :</translation>
        </message>
        <message>
            <source>Add ground</source>
            <translation>Ajouter le motif</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Take the chosen ground away</source>
            <translation>Retirer le motif choisi</translation>
        </message>
        <message>
            <source>Ground to add</source>
            <translation>Motif à ajouter</translation>
        </message>
        <message>
            <source>Grounds of the decision</source>
            <translation>Motifs de la décision</translation>
        </message>
        <message>
            <source>Add ground {code}</source>
            <translation>Ajouter le motif {code}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>Opinions by year</source>
            <translation>Avis par année</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>File number</source>
            <translation>Numéro de dossier</translation>
        </message>
        <message>
            <source>a letter and nine digits</source>
            <translation>une lettre et neuf chiffres</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçue le</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Volet</translation>
        </message>
        <message>
            <source>Exemption</source>
            <translation>Dispense</translation>
        </message>
        <message>
            <source>Kind of application</source>
            <translation>Genre de demande</translation>
        </message>
        <message>
            <source>Visa required?</source>
            <translation>Visa exigé?</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Prénoms</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Nom du bureau</translation>
        </message>
        <message>
            <source>decides validity of an opinion and the look-back</source>
            <translation>détermine la validité d’un avis et la période d’examen</translation>
        </message>
        <message>
            <source>Decision day</source>
            <translation>Jour de la décision</translation>
        </message>
        <message>
            <source>blank: today; lists and rules of this day apply</source>
            <translation>vide : aujourd’hui; listes et règles de ce jour</translation>
        </message>
        <message>
            <source>as in the passport</source>
            <translation>comme au passeport</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Citoyenneté</translation>
        </message>
        <message>
            <source>three letters, PHL</source>
            <translation>trois lettres, PHL</translation>
        </message>
        <message>
            <source>UCI</source>
            <translation>IUC</translation>
        </message>
        <message>
            <source>8 or 10 digits</source>
            <translation>8 ou 10 chiffres</translation>
        </message>
        <message>
            <source>Language of letters</source>
            <translation>Langue des lettres</translation>
        </message>
        <message>
            <source>the applicant’s choice</source>
            <translation>au choix du demandeur</translation>
        </message>
        <message>
            <source>Permanent residence</source>
            <translation>Résidence permanente</translation>
        </message>
        <message>
            <source>Address, one line each</source>
            <translation>Adresse, une ligne par élément</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>Dénomination sociale</translation>
        </message>
        <message>
            <source>Operating name</source>
            <translation>Nom commercial</translation>
        </message>
        <message>
            <source>Business number</source>
            <translation>Numéro d’entreprise</translation>
        </message>
        <message>
            <source>9 digits, the last one checks</source>
            <translation>9 chiffres, le dernier vérifie</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Rue</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Province</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Titre du poste</translation>
        </message>
        <message>
            <source>Occupation (NOC)</source>
            <translation>Profession (CNP)</translation>
        </message>
        <message>
            <source>Wage</source>
            <translation>Salaire</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Conclue le</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Heures par semaine</translation>
        </message>
        <message>
            <source>Place of work</source>
            <translation>Lieu de travail</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Études</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Skills and qualifications</source>
            <translation>Compétences</translation>
        </message>
        <message>
            <source>Main duties</source>
            <translation>Fonctions principales</translation>
        </message>
        <message>
            <source>Benefits</source>
            <translation>Avantages sociaux</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Cabinet</translation>
        </message>
        <message>
            <source>Authority signed on</source>
            <translation>Mandat signé le</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Demandeur</translation>
        </message>
        <message>
            <source>Employer as declared</source>
            <translation>Employeur déclaré</translation>
        </message>
        <message>
            <source>Offer of employment</source>
            <translation>Offre d’emploi</translation>
        </message>
        <message>
            <source>Permit asked for</source>
            <translation>Permis demandé</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Représentant</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>column certain</source>
            <translation>colonne certaine</translation>
        </message>
        <message>
            <source>column inferred, likely</source>
            <translation>colonne déduite, probable</translation>
        </message>
        <message>
            <source>column inferred, a guess</source>
            <translation>colonne déduite, une supposition</translation>
        </message>
        <message>
            <source>counts under a condition</source>
            <translation>compte sous condition</translation>
        </message>
        <message>
            <source>The archived bulletin lost the table’s blank cells.</source>
            <translation>Le bulletin archivé a perdu les cases vides du tableau.</translation>
        </message>
    </context>
    <context>
        <name>LetterChoice</name>
        <message>
            <source>Letter to show</source>
            <translation>Lettre à afficher</translation>
        </message>
        <message>
            <source>Letter in {language}</source>
            <translation>Lettre en {language}</translation>
        </message>
    </context>
    <context>
        <name>LetterSheets</name>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>The letter appears here.</source>
            <translation>La lettre s’affiche ici.</translation>
        </message>
    </context>
    <context>
        <name>LettersPanel</name>
        <message>
            <source>Issue letter</source>
            <translation>Émettre la lettre</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Enregistrer le PDF…</translation>
        </message>
        <message>
            <source>Save the letter</source>
            <translation>Enregistrer la lettre</translation>
        </message>
    </context>
    <context>
        <name>ListDialog</name>
        <message>
            <source>Load a published list</source>
            <translation>Charger une liste publiée</translation>
        </message>
        <message>
            <source>File (CSV, XLSX or JSON, as published)</source>
            <translation>Fichier (CSV, XLSX ou JSON, tel que publié)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Charger</translation>
        </message>
        <message>
            <source>Loading the list</source>
            <translation>Chargement de la liste</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <source>Kind of list</source>
            <translation>Genre de liste</translation>
        </message>
        <message>
            <source>Published on</source>
            <translation>Publiée le</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>page or circular it was taken from</source>
            <translation>page ou circulaire d’où elle provient</translation>
        </message>
    </context>
    <context>
        <name>LogPanel</name>
        <message>
            <source>Verification log</source>
            <translation>Registre des vérifications</translation>
        </message>
        <message>
            <source>Day of the step</source>
            <translation>Jour de la vérification</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>New step: {field}</source>
            <translation>Nouvelle vérification : {field}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add the step to the log</source>
            <translation>Ajouter la vérification au registre</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Officer Workstation</source>
            <translation>Poste de travail de l’agent</translation>
        </message>
    </context>
    <context>
        <name>MarkPanel</name>
        <message>
            <source>A document of your own.</source>
            <translation>Un document ajouté par l’agent.</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;New application…</source>
            <translation>&amp;Nouvelle demande…</translation>
        </message>
        <message>
            <source>&amp;Open a case document…</source>
            <translation>&amp;Ouvrir un dossier en fichier…</translation>
        </message>
        <message>
            <source>Write the case &amp;document…</source>
            <translation>Enregistrer le &amp;dossier en fichier…</translation>
        </message>
        <message>
            <source>&amp;Close the case</source>
            <translation>&amp;Fermer le dossier</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Verrouiller</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Next case of the worklist</source>
            <translation>Dossier &amp;suivant de la liste</translation>
        </message>
        <message>
            <source>&amp;Previous case of the worklist</source>
            <translation>Dossier &amp;précédent de la liste</translation>
        </message>
        <message>
            <source>Read the case a&amp;gain</source>
            <translation>Re&amp;lire le dossier</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Aller à</translation>
        </message>
        <message>
            <source>&amp;Search cases</source>
            <translation>&amp;Rechercher un dossier</translation>
        </message>
        <message>
            <source>&amp;Worklist</source>
            <translation>&amp;Liste de travail</translation>
        </message>
        <message>
            <source>&amp;Letters</source>
            <translation>&amp;Lettres</translation>
        </message>
        <message>
            <source>&amp;Letter of this case</source>
            <translation>&amp;Lettre de ce dossier</translation>
        </message>
        <message>
            <source>Text for the &amp;system notes</source>
            <translation>Texte pour les &amp;notes du système</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>D&amp;onnées</translation>
        </message>
        <message>
            <source>Load a published &amp;list…</source>
            <translation>Charger une &amp;liste publiée…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Affi&amp;chage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>&amp;Raccourcis</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>À &amp;propos</translation>
        </message>
    </context>
    <context>
        <name>NewApplicationDialog</name>
        <message>
            <source>New application</source>
            <translation>Nouvelle demande</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Recevoir</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <source>Day the note speaks of</source>
            <translation>Jour dont parle la note</translation>
        </message>
        <message>
            <source>New working note</source>
            <translation>Nouvelle note de travail</translation>
        </message>
        <message>
            <source>New note; Ctrl+Enter adds it</source>
            <translation>Nouvelle note; Ctrl+Entrée l’ajoute</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Ajouter la note</translation>
        </message>
        <message>
            <source>No note yet. Notes are kept for good.</source>
            <translation>Aucune note. Les notes sont conservées pour de bon.</translation>
        </message>
    </context>
    <context>
        <name>Obstacles</name>
        <message>
            <source>What stops signing</source>
            <translation>Ce qui empêche de signer</translation>
        </message>
    </context>
    <context>
        <name>OpinionYears</name>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Positive</source>
            <translation>Favorables</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>Défavorables</translation>
        </message>
    </context>
    <context>
        <name>OutcomePanel</name>
        <message>
            <source>Permit from</source>
            <translation>Permis du</translation>
        </message>
        <message>
            <source>Permit to</source>
            <translation>Permis au</translation>
        </message>
        <message>
            <source>Conditions, one on each line</source>
            <translation>Conditions, une par ligne</translation>
        </message>
        <message>
            <source>employer, occupation, place</source>
            <translation>employeur, profession, lieu</translation>
        </message>
        <message>
            <source>Decision of the officer</source>
            <translation>Décision de l’agent</translation>
        </message>
    </context>
    <context>
        <name>OwnDocument</name>
        <message>
            <source>Another document that is not in Annex A</source>
            <translation>Un autre document, absent de l’annexe A</translation>
        </message>
        <message>
            <source>Title of another document</source>
            <translation>Titre d’un autre document</translation>
        </message>
        <message>
            <source>Add document</source>
            <translation>Ajouter le document</translation>
        </message>
    </context>
    <context>
        <name>PinnedDocuments</name>
        <message>
            <source>Pinned: {document}</source>
            <translation>Épinglé : {document}</translation>
        </message>
        <message>
            <source>Pin a document</source>
            <translation>Épingler un document</translation>
        </message>
        <message>
            <source>No document has come yet.</source>
            <translation>Aucun document reçu pour l’instant.</translation>
        </message>
        <message>
            <source>See the documents</source>
            <translation>Voir les documents</translation>
        </message>
    </context>
    <context>
        <name>ProposalPanel</name>
        <message>
            <source>What the findings allow</source>
            <translation>Ce que permettent les conclusions</translation>
        </message>
        <message>
            <source>What still stops signing</source>
            <translation>Ce qui empêche encore de signer</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>To consider</source>
            <translation>À considérer</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Replié</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Déplié</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Reasons</source>
            <translation>Raisons</translation>
        </message>
        <message>
            <source>facts, days and documents of this case; they go into letter and notes</source>
            <translation>faits, jours et documents du dossier; repris dans la lettre et les notes</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Name, operating name, business number or postal code</source>
            <translation>Nom, nom commercial, numéro d’entreprise ou code postal</translation>
        </message>
        <message>
            <source>Look up an employer</source>
            <translation>Rechercher un employeur</translation>
        </message>
        <message>
            <source>Employers found</source>
            <translation>Employeurs trouvés</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Open the case, choose the row</source>
            <translation>Ouvrir le dossier, choisir la ligne</translation>
        </message>
        <message>
            <source>Leave a field: it is saved</source>
            <translation>Quitter un champ : il est enregistré</translation>
        </message>
        <message>
            <source>Choose a day in the calendar</source>
            <translation>Choisir un jour dans le calendrier</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>SignBar</name>
        <message>
            <source>Sign the decision</source>
            <translation>Signer la décision</translation>
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>Sign the decision</source>
            <translation>Signer la décision</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
    </context>
    <context>
        <name>SystemNotesPage</name>
        <message>
            <source>Notes for {system}</source>
            <translation>Notes pour {system}</translation>
        </message>
        <message>
            <source>Notes in {language}</source>
            <translation>Notes en {language}</translation>
        </message>
        <message>
            <source>Text for the system notes</source>
            <translation>Texte pour les notes du système</translation>
        </message>
        <message>
            <source>Copy the notes</source>
            <translation>Copier les notes</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Intake</source>
            <translation>Réception</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Employeur</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Genuineness</source>
            <translation>Authenticité</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
    </context>
    <context>
        <name>UnlockSheet</name>
        <message>
            <source>Officer Workstation</source>
            <translation>Poste de travail de l’agent</translation>
        </message>
        <message>
            <source>Temporary foreign worker applications</source>
            <translation>Demandes de travailleurs étrangers temporaires</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Officer’s code</source>
            <translation>Code de l’agent</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Opening the store</source>
            <translation>Ouverture de la base de dossiers</translation>
        </message>
    </context>
    <context>
        <name>VerificationLog</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
    </context>
    <context>
        <name>ViewMenu</name>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Working notes</source>
            <translation>Notes de travail</translation>
        </message>
        <message>
            <source>Documents that came</source>
            <translation>Documents reçus</translation>
        </message>
    </context>
    <context>
        <name>WorkerSheet</name>
        <message>
            <source>Qualifications</source>
            <translation>Compétences</translation>
        </message>
        <message>
            <source>Admissibility</source>
            <translation>Admissibilité</translation>
        </message>
    </context>
    <context>
        <name>Worklist</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Employeur</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Volet</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçue le</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
    </context>
    <context>
        <name>WorklistPanel</name>
        <message>
            <source>Search cases (Ctrl+F)</source>
            <translation>Rechercher un dossier (Ctrl+F)</translation>
        </message>
        <message>
            <source>Search cases by name, employer or file number</source>
            <translation>Rechercher un dossier par nom, employeur ou numéro</translation>
        </message>
        <message>
            <source>Worklist</source>
            <translation>Liste de travail</translation>
        </message>
    </context>
</TS>
