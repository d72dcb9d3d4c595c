# fish completion of customer-console-cli(1). The ctest completions_know_every_option holds it to the program's own table.

# The command that was typed, in one or two words.
function __customer_console_cli_command
    set -l words (commandline -opc)
    set -e words[1]
    set -l found
    set -l skip 0
    for word in $words
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case --token-stdin --json --dry-run --accept-warnings --skip-lookup --live --all-environments --show-persons --wait --replace --help --version -h -v '--*=*'
            case '--*'
                set skip 1
            case '*'
                set -a found $word
                if not contains -- "$found" journal profile
                    break
                end
        end
    end
    echo "$found"
end

# Whether it is one of those that are named.
function __customer_console_cli_in
    contains -- (__customer_console_cli_command) $argv
end

function __customer_console_cli_profiles
    echo sandbox
    customer-console-cli --json profile list 2>/dev/null | string match -ra '"name":"[^"\\\\]*"' | string split -f4 '"'
end

set -l cli complete -c customer-console-cli
set -l calling '"" status explain validate enrol "journal reconcile"'
set -l asking 'status explain'
set -l listing '"journal list" "journal export"'
set -l in '__customer_console_cli_in'

$cli -f
$cli -n "$in ''" -a status -d 'What the API knows of a customer'
$cli -n "$in ''" -a explain -d 'Why there is no status'
$cli -n "$in ''" -a validate -d 'Whether a customer number exists'
$cli -n "$in ''" -a enrol -d 'Create one customer, never twice'
$cli -n "$in ''" -a journal -d 'What became of each enrolment'
$cli -n "$in ''" -a profile -d 'The services you use'
$cli -n "$in ''" -a sandbox -d 'Serve the sandbox to other programs'
$cli -n "$in journal" -a list -d 'Newest first'
$cli -n "$in journal" -a show -d 'All about one attempt'
$cli -n "$in journal" -a reconcile -d 'Find out what became of one'
$cli -n "$in journal" -a export -d 'As a file for elsewhere'
$cli -n "$in profile" -a list -d 'All of them'
$cli -n "$in profile" -a add -d 'A new one'
$cli -n "$in profile" -a remove -d 'With its token'
$cli -n "$in profile" -a test -d 'Whether address, certificate and token work'
$cli -n "$in profile" -a set-token -d 'Keep its token in the keychain'
$cli -n "$in profile" -a export -d 'As a file for elsewhere'
$cli -n "$in profile" -a import -d 'From such a file'
$cli -n "$in 'profile export' 'profile import'" -F
$cli -n "$in 'profile import'" -l replace -d 'In the place of those whose name is taken'

$cli -l json -d 'Print one JSON object'
$cli -s h -l help -d 'Help, or that of the command'
$cli -n "$in ''" -s v -l version -d 'The version'

$cli -n "$in $calling $listing sandbox" -l profile -x -a '(__customer_console_cli_profiles)' -d 'Which service to ask'
$cli -n "$in $calling $listing 'profile add' 'profile test'" -l base-url -x -d 'Ask the service at this address'
$cli -n "$in $calling 'profile add' 'profile test'" -l ca-file -r -F -d 'Trust these authorities as well'
$cli -n "$in $calling 'profile test' 'profile set-token'" -l token-file -r -F -d 'Read the token from this file'
$cli -n "$in $calling 'profile test' 'profile set-token'" -l token-stdin -d 'Read the token from standard input'
$cli -n "$in $calling 'profile add' 'profile test'" -l timeout -x -d 'Give up after so many seconds'

$cli -n "$in $asking validate" -l customer-number -x -d 'Letters and digits'
$cli -n "$in $asking" -l work-provider-user-id -x -d 'Your own ID for the person'
$cli -n "$in $asking" -l policy-id -x -d 'Deprecated by the API'
$cli -n "$in $asking" -l driver-id -x -d 'Deprecated by the API'
$cli -n "$in explain validate" -l email -x -d 'Whether this address belongs to the number'

$cli -n "$in enrol" -l file -r -F -d 'Whom to enrol'
$cli -n "$in enrol" -l dry-run -d 'Send nothing'
$cli -n "$in enrol" -l accept-warnings -d 'Send it although something looks odd'
$cli -n "$in enrol" -l skip-lookup -d 'Go on without a usable answer to the lookup'
$cli -n "$in enrol" -l live -d 'Needed for a production profile'
$cli -n "$in enrol" -l send-again -x -d 'Once more, an attempt that was not found'
$cli -n "$in enrol 'journal list' 'journal show' 'journal reconcile' 'journal export'" -l passphrase-file -r -F -d 'What locks the journal'

$cli -n "$in $listing" -l state -x -a 'sending confirmed rejected not_sent unknown reconciled_exists reconciled_absent' -d 'Only these'
$cli -n "$in $listing" -l all-environments -d 'Of all services'
$cli -n "$in 'journal list'" -l show-persons -d 'With names and IDs'
$cli -n "$in 'journal reconcile'" -l wait -d 'Ask the second time by itself'
$cli -n "$in 'journal export'" -l format -x -a 'json csv' -d 'json or csv'
$cli -n "$in 'journal export'" -l output -r -F -d 'A new file'

$cli -n "$in 'profile add'" -l kind -x -a 'test production' -d 'test or production'
$cli -n "$in 'profile add'" -l proxy -x -a 'none system' -d 'none, system or HOST:PORT'
$cli -n "$in 'profile add'" -l path-status -x -d 'Where status is'
$cli -n "$in 'profile add'" -l path-validate -x -d 'Where validate is'
$cli -n "$in 'profile add'" -l path-enrol -x -d 'Where enrol is'

$cli -n "$in sandbox" -l port -x -d 'Where to listen'
$cli -n "$in sandbox" -l latency -x -d 'Hold back each answer, in milliseconds'
$cli -n "$in sandbox" -l customers -x -d 'How many made-up customers'
$cli -n "$in sandbox" -l seed -x -d 'Which made-up customers'
